/** Words that stand in all kinds of text, in their plain form; those of machines among them. */
const words =
  'a ability able about above abroad absent absolute academy accent accept access accident ' +
  'account ace acid acorn across act action active actor adapt add address adjust admin admire ' +
  'admit adopt adult advance adventure advice affair affect afford afraid after again against age ' +
  'agency agenda agent agree ahead aid aim air alarm album alert alien alike alive all allow ally ' +
  'almost alone along already also alter always amber ambition among amount amuse analysis anchor ' +
  'ancient and angel angle angry animal ankle annual answer ant anvil any apart apollo appeal ' +
  'appear apple apply approach april apron arch archer archive area arena argue arise ark arm ' +
  'armor army around arrange array arrive arrow art article artist ash ask asleep aspect asset ' +
  'assist assume atlas atom attach attack attempt attend attic aunt aurora author auto autumn ' +
  'avenue average avoid awake award aware away axe axis baby back backpack backstage bacon bad ' +
  'badge bag bake balance ball balloon bamboo band bank bar bare bargain bark barn barrel base ' +
  'basic basin basket bat batch bath battery battle bay beach beacon bead beam bean bear beard ' +
  'beast beat beauty beaver become bed bee beef beer before begin behave behind being bell belong ' +
  'below belt bench bend benefit berry beside best bet better between beyond bicycle bid big bike ' +
  'bill bind bird birth biscuit bit bite bitter black blade blame blank blanket blast blaze blend ' +
  'bless blind block blog blood bloom blossom blow blue board boat body boil bold bolt bomb bond ' +
  'bone bonus book boom boost boot border bore born borrow boss both bottle bottom bounce bound ' +
  'bow bowl box boy brain brake branch brand brass brave bread break breath breeze brick bridge ' +
  'brief bright bring broad broken bronze broom brother brown brush bubble bucket bud buddy ' +
  'budget buffer bug build bulb bulk bull bullet bump bundle burn burst bus bush business busy ' +
  'butter butterfly button buy by cab cabin cabinet cable cactus cage cake call calm camel camera ' +
  'camp can canal canary candle candy cannon canoe canvas canyon cap cape capital captain capture ' +
  'car carbon card care career cargo carpet carriage carrot carry cart carve case cash cast ' +
  'castle casual cat catalog catch cattle cause cave cedar ceiling cell center central century ' +
  'certain chain chair chalk challenge chance change channel chapter charge charm chart chase ' +
  'chat cheap check cheese chef cherry chess chest chicken chief child chill chimney chip choice ' +
  'choose chorus cinema circle circus citizen city claim clan class classic claw clay clean clear ' +
  'clerk clever click client cliff climb clip cloak clock close cloth cloud clover club clue ' +
  'cluster coach coal coast coat cobra code coffee coil coin cold collar collect college colony ' +
  'color column comb combine come comet comfort comic command comment commit common compact ' +
  'company compare compass complete complex compose concept concert concrete condition conduct ' +
  'cone confirm connect consider contact contain content contest context continue control cook ' +
  'cookie cool copper copy coral cord core cork corn corner correct cost cottage cotton couch ' +
  'count counter country couple courage course court cousin cover cow cowboy crab crack craft ' +
  'crane crash crater crawl cream create creek crew cricket crime crisp cross crow crowd crown ' +
  'cruise crush cry crystal cub cube cup curious current curse curtain curve cushion custom cut ' +
  'cycle daily dairy daisy dam damage dance danger dare dark dart dash data date daughter dawn ' +
  'day dead deal dear death debate debt decade decide deck deep deer default defend define degree ' +
  'delay deliver delta demand den dense depend depth desert design desk detail detect develop ' +
  'device devil dew dial diamond diary dice diet differ dig digital dinner direct dirt disc ' +
  'discover dish disk display distance distribution ditch dive divide dock doctor document dog ' +
  'doll dollar dolphin domain door dose dot double dough dove down dozen draft dragon dragonfly ' +
  'drain drama draw drawer dream dress drift drill drink drive drop drum dry duck due dune dusk ' +
  'dust duty each eager eagle ear early earn earth ease east easy eat echo edge edit effect ' +
  'effort egg eight either elbow elder electric element elephant elm else ember embrace emerald ' +
  'emotion empire empty end enemy energy engine enjoy enough enter entire entry envelope envoy ' +
  'equal era error escape essay even evening event ever every evil exact example except exchange ' +
  'excite excuse exist exit expand expect expert explain explore express extend extra eye fable ' +
  'fabric face fact factory fade fail fair fairy faith falcon fall false fame family famous fan ' +
  'fancy far farm fashion fast fat fate father fault favor fear feast feather feature feed feel ' +
  'fellow fence fern ferry festival few fiber fiction field fig fight figure file fill film ' +
  'filter final find fine finger finish fir fire firm first fish fist fit five fix flag flame ' +
  'flash flat flavor fleet flesh flight flint float flock flood floor flour flow flower fluent ' +
  'fluid flute flux fly foam focus fog fold follow food fool foot force forest forever forge ' +
  'forget fork form fort fortune forum forward fossil found fountain four fox frame free freedom ' +
  'freeze fresh friend frog from front frost fruit fuel full fun function fund funny fur furnace ' +
  'future gain galaxy gallery game garage garden garlic gas gate gateway gather gauge gear gem ' +
  'general genius gentle ghost giant gift ginger giraffe girl give glacier glad glance glass ' +
  'globe glory glove glow glue go goal goat gold golf good goose gorilla grab grace grade grain ' +
  'grand granite grape graph grasp grass gravity gray great green greet grid grill grip ground ' +
  'group grove grow guard guess guest guide guitar gulf gun habit hail hair half hall halo ham ' +
  'hammer hand handle hang happen happy harbor hard harmony harness harp harvest hat hatch have ' +
  'haven hawk hay hazel head heal health heap hear heart heat heaven heavy hedge heel height ' +
  'helium hello helm helmet help hen herald herb herd here hero heron hide high hike hill hint ' +
  'hip history hit hive hobby hold hole holiday hollow holy home honest honey honor hood hook ' +
  'hope horizon horn horse hospital host hot hotel hour house how hub huge human humble humor ' +
  'hundred hunt hunter hurry hurt hut ice icon idea ideal idle if image imagine impact import ' +
  'improve in inch include income index infinite influence inform ink inn inner input insect ' +
  'inside insight inspire instant instead intend interest into invent invite iris iron island ' +
  'issue item ivory ivy jacket jade jaguar jam jar jasmine jaw jazz jelly jet jewel job join ' +
  'joint joke journal journey joy judge juice jump jungle junior jury just justice keel keen keep ' +
  'kernel kettle key kick kid kind king kiss kit kitchen kite kitten knee knife knight knit knock ' +
  'knot know label labor lace ladder lady lake lamb lamp lance land lane lantern large laser last ' +
  'late laugh launch laundry laurel lava law lawn layer lazy lead leader leaf league lean leap ' +
  'learn least leather leave lecture ledge left leg legend lemon lend lens leopard less lesson ' +
  'letter level lever liberty library lid life lift light lightning like lily limb lime limit ' +
  'line linen link lion lip liquid list listen liter little live lizard load loaf loan lobby ' +
  'local lock lodge loft log logic lone long look loop loose lord lose lot lotus loud love low ' +
  'loyal luck luggage lumber lunar lunch lung lute luxury lynx machine mad magic magnet maid mail ' +
  'main major make male mall man manage mango manner manual many map maple marble march mare ' +
  'margin marine mark market mars marsh mask mass mast master mat match mate material matter ' +
  'maximum may maze me meadow meal mean measure meat medal media meet melody melon melt member ' +
  'memory mental mention menu mercury mercy merge merit mesh message metal meteor meter method ' +
  'middle midnight might mild mile milk mill million mind mine minimum minor mint minute mirror ' +
  'miss mission mist mix mobile model modern module mole moment money monitor monkey monster ' +
  'month mood moon moose moral more morning mosaic moss most moth mother motion motor mount ' +
  'mountain mouse mouth move movie much mud mule muscle museum music must mystery myth nail name ' +
  'narrow nation native nature navy near neat nebula neck need needle neighbor neon nephew nerve ' +
  'nest net network never new news next nice niece night nimbus nine noble noise none noon normal ' +
  'north nose note nothing notice novel now nucleus number nurse nut oak oasis oat object ocean ' +
  'octopus odd off offer office often oil old olive on once one onion online only onyx opal open ' +
  'opera opinion option oracle orange orbit orchard orchid order ordinary organ origin osprey ' +
  'ostrich other otter our out outer outline outside oval oven over owl own owner ox oxygen ' +
  'oyster pace pack page paint pair palace pale palm pan panda panel panic panther paper parade ' +
  'paradise parcel parent park parrot part partner party pass passage past paste patch path ' +
  'patient patrol pattern pause pave pay peace peach peak pear pearl pebble pedal peel peer ' +
  'pelican pen pencil penguin people pepper perfect perform perfume period permit person pet ' +
  'phase phoenix phone photo phrase piano pick picnic picture pie piece pig pigeon pile pillow pilot pin ' +
  'pine pink pioneer pipe pipeline pirate pitch pixel place plain plan plane planet plant plasma ' +
  'plastic plate platform play plaza please plenty plot plow plug plum plus pocket poem poet ' +
  'point polar pole police policy polish pond pony pool poor pop popular porch porridge port ' +
  'porter portrait position post pot potato pottery pouch pound powder power practice prairie ' +
  'praise pray present press pretty price pride prince print prism private prize probe problem ' +
  'process produce product profit program progress project promise proof proper protect proud ' +
  'prove public pull pulse pump puppet puppy pure purple purpose push puzzle pyramid quality ' +
  'quarry quart quartz queen quest question queue quick quiet quill quilt quit quiz quote rabbit ' +
  'race rack radar radio raft rail rain rainbow raise ram ranch random range ranger rapid rare ' +
  'rat rate raven raw ray razor reach react read ready real reason rebel recall receive recipe ' +
  'record red reef refer reflect reform region relay release reliable relief rely remain remark ' +
  'remember remote remove rent repair repeat reply report request rescue resort rest result ' +
  'retreat return reveal review reward rhythm ribbon rice rich ride ridge rifle right ring rink ' +
  'rise risk ritual river road roar roast robe robin robot rock rocket rod role roll roof rook ' +
  'room root rope rose rotate rough round route row royal rub ruby rude rug rule ruler run runner ' +
  'rush rust saddle safe sail sailor saint salad salmon salt same sample sand sapphire satellite ' +
  'satin sauce save scale scarf scatter scene scent school science scope score scout scrap ' +
  'scratch screen screw script scroll sea seal search season seat second secret section see seed ' +
  'seek seem segment select self sell send senior sense sentence sentry serve service session set ' +
  'settle seven shade shadow shaft shake shallow shape share shark sharp shed sheep sheet shelf ' +
  'shell shelter shepherd shield shift shine ship shirt shock shoe shoot shop shore short shot ' +
  'shoulder shout shovel show shower shut shy sick side siege sight sign signal silent silk ' +
  'silver simple since sing single sink sister sit six size skate sketch ski skill skin skip ' +
  'skirt skull sky slate sleep sleeve slice slide slim slip slope slow small smart smell smile ' +
  'smith smoke smooth snail snake snap snow soap social sock soda soft soil solar soldier solid ' +
  'solo solve some son song soon sorry sort soul sound soup source south space spade spare spark ' +
  'sparrow speak spear special spectrum speed spell spend sphere spice spider spike spin spiral ' +
  'spirit splash split sponge spoon sport spot spray spread spring sprout spruce spur square ' +
  'squirrel stable stack stadium staff stage stair stake stamp stand standard star start state ' +
  'station statue stay steady steak steam steel steep stem step stick still sting stock stone ' +
  'stop store storm story stove straight strange straw stream street stretch strict strike string ' +
  'strip stripe strong structure student studio study style subject such sudden sugar suggest ' +
  'suit summer summit sun sunny super supply support sure surf surface surprise swallow swamp ' +
  'swan swarm sweep sweet swift swim swing switch sword symbol system table tackle tail tailor ' +
  'take tale talent talk tall tank tap tape target task taste tax tea teach team tear tell temper ' +
  'temple ten tender tent term test text than thank that theater theme then theory there thick ' +
  'thief thin thing think third thirst this thorn thread three thrive throne through throw ' +
  'thunder ticket tide tie tiger tight tile timber time tin tiny tip tire title to toast today ' +
  'toe together token tomato tone tongue tool tooth top topic torch total touch tough tour tower ' +
  'town toy trace track trade trail train transfer transit trap travel tray treasure treat tree ' +
  'trend trial tribe trick trident trip trophy trouble truck true trumpet trunk trust truth try ' +
  'tub tube tulip tuna tune tunnel turbo turn turtle twelve twenty twin twist two type umbrella ' +
  'uncle under union unit unity universe up upper upset urban urge use useful usual valley value ' +
  'valve van vanilla vault vector vegetable vehicle veil vein velvet venture venus verse version ' +
  'very vessel victory video view villa village vine vintage violet violin virtue visible vision ' +
  'visit vital voice volcano volume vote voyage wagon wait walk wall walnut wander want war warm ' +
  'warn wash wasp watch water wave wax way weak wealth weapon wear weather weave web wedding ' +
  'wedge week weight welcome well west wet whale wheat wheel when where which while whisper ' +
  'whistle white who whole wide wife wild will willow win wind window wine wing winner winter ' +
  'wire wise wish with wizard wolf wonder wood wool word work world worm worry worth wrap wreck ' +
  'wrist write wrong yacht yard year yeast yellow yes yet yield yoga young zebra zenith zero zone ' +
  'zoo ';

const known: ReadonlySet<string> = new Set(words.trim().split(' '));
const ending = /(?:'s|es|s|ed|ing|er|ers|ly)$/;

/** Whether a name is nothing but an English word: `Score` and `scores`, but not `KubeScore`. */
export function isCommonWord(name: string): boolean {
  if (!/^\p{Lu}?\p{Ll}+(?:'s)?$|^\p{Lu}+$/u.test(name)) return false;
  const word = name.toLowerCase();
  if (word.length < 3) return true;
  const stem = word.replace(ending, '');
  return known.has(word) || (stem.length > 2 && (known.has(stem) || known.has(`${stem}e`)));
}
