/**
 * Names of properties that the minifier may shorten in the script of every page (0.2 kB): ours alone,
 * in no message, no stored value, no drawing, and none that a browser knows.
 */
export const ownNames = (
  'addThing answer asked begin card container containers dispatch emit enter exact fast ' +
  'firstOf focused follow held holder isAny isDoubtful isGone isInCard isPinned judge keep ' +
  'leaveFor lineBoxes meet meetLink mention mentions nodes onCard onChange outer own phase pieces place point present prior ' +
  'question referee renew reveal roots scrolledAt senses setCurrent settle showProject shown ' +
  'stands stepTo sure timer under way weighed within'
).split(' ');
