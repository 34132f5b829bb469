import { describe, expect, it } from 'vitest';
import {
  addDays,
  atVenue,
  conferenceDay,
  isDay,
  lengthOrNull,
  minutesBetween,
  readClock,
  readMinutes,
  readTime,
} from '../../../data/importers/times.ts';

describe('printed times', () => {
  it.each([
    ['2024-05-01T09:30:00+02:00', { day: '2024-05-01', start: '09:30', offset: '+02:00' }],
    ['2024-05-01T09:30:00Z', { day: '2024-05-01', start: '09:30', offset: 'Z' }],
    ['2024-05-01T09:30:00.123-0500', { day: '2024-05-01', start: '09:30', offset: '-05:00' }],
    ['2024-05-01 9:30', { day: '2024-05-01', start: '09:30', offset: null }],
    ['20240501T093000', { day: '2024-05-01', start: '09:30', offset: null }],
    ['2024-02-29', { day: '2024-02-29', start: null, offset: null }],
    ['2023-02-29', null],
    ['2024-13-01', null],
    ['2024-05-01T25:00', null],
    ['0024-05-01', null],
    ['tomorrow', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(readTime(text)).toEqual(expected);
  });

  it.each([
    ['00:30', 30],
    ['01:30:00', 90],
    ['00:00', null],
    ['15:00', 900],
    ['PT1H30M', 90],
    ['P1D', 1440],
    ['45', 45],
    ['45 min', 45],
    ['1h 30', 90],
    ['2 hours', 120],
    ['soon', null],
    ['1e309', null],
    ['99999999', null],
  ])('a length of %s', (text, minutes) => {
    expect(readMinutes(text)).toBe(minutes);
  });

  it.each([
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['12:05 am', '00:05'],
    ['1:05 p.m.', '13:05'],
    ['13:05 pm', null],
    ['24:00', null],
  ])('an hour of %s', (text, clock) => {
    expect(readClock(text)).toBe(clock);
  });

  it('counts between offsets and over midnight', () => {
    const at = (text: string) => readTime(text);
    expect(minutesBetween(at('2024-05-01T23:30'), at('2024-05-02T00:15'))).toBe(45);
    expect(minutesBetween(at('2024-05-01T09:00+02:00'), at('2024-05-01T08:00+01:00'))).toBeNull();
    expect(minutesBetween(at('2024-05-01T09:00+02:00'), at('2024-05-01T07:30Z'))).toBe(30);
    expect(minutesBetween(at('2024-05-01'), at('2024-05-01T07:30Z'))).toBeNull();
  });

  it.each([
    ['2023-09-10T05:00:00+00:00', '10:30', '2023-09-10', '+05:30'],
    ['2023-09-10T21:30:00+00:00', '03:00', '2023-09-11', '+05:30'],
    ['2024-01-02T02:00:00+00:00', '18:00', '2024-01-01', '-08:00'],
    ['2024-01-01T20:00:00Z', '09:00', '2024-01-02', '+13:00'],
    ['2024-01-01T19:00:00Z', '09:00', '2024-01-01', '-10:00'],
    ['2024-01-01T09:00:00+01:00', '09:00', '2024-01-01', '+01:00'],
  ])('%s is %s at the venue', (instant, start, day, offset) => {
    expect(atVenue(readTime(instant)!, start)).toEqual({ day, start, offset });
  });

  it('counts the night to the day before, by the label or before 04:00, but never in UTC', () => {
    const of = (text: string, label: string | null) => conferenceDay(readTime(text)!, label);
    expect(of('2024-05-02T01:00', null)).toBe('2024-05-01');
    expect(of('2024-05-02T04:00', null)).toBe('2024-05-02');
    expect(of('2024-05-02T05:30', '2024-05-01')).toBe('2024-05-01');
    expect(of('2024-05-02T01:00', '2024-05-02')).toBe('2024-05-02');
    expect(of('2024-05-02T12:00', '2024-05-01')).toBe('2024-05-02');
    expect(of('2024-05-02T01:00Z', null)).toBe('2024-05-02');
  });

  it.each([
    [3.5, 4],
    [-1, null],
    [0, null],
    [Number.POSITIVE_INFINITY, null],
    [Number.NaN, null],
  ])('%d minutes are %s', (minutes, length) => {
    expect(lengthOrNull(minutes)).toBe(length);
  });

  it('knows the calendar', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
    expect(isDay('2024-2-1')).toBe(false);
  });
});
