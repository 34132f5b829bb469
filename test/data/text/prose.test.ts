import { expect, test } from 'vitest';
import { isSpokenOf } from '../../../data/text/prose.ts';

test.each([
  ['# Install Helm first', 'Helm', true],
  ['a: 1\n// From your Backstage root directory\nb: 2', 'Backstage', true],
  ['# then the pods of Thanos come back to us again', 'Thanos', true],
  ['# 今週、Kyvernoを導入', 'Kyverno', true],
  ['const Prometheus = require("prom-client");', 'Prometheus', false],
  ['# Install it\nkind: Kustomization\nname: Flux', 'Flux', false],
  ['# Install helm first', 'helm', false],
])('%j speaks of %s: %s', (text, name, isSpoken) =>
  expect(isSpokenOf(text, text.indexOf(name))).toBe(isSpoken),
);
