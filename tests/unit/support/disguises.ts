/** Addresses that run a script or open what no page should, as people have tried to smuggle them in. */
export const disguises = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'j\r\na\tvascript:alert(1)',
  'javascript\n:alert(1)',
  'javascript://https://clinic.example/%0Aalert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload="alert(1)"/>',
  'blob:https://a.example/x',
  'filesystem:https://a.example/x',
  'file:///etc/passwd',
  'view-source:x',
];

/** No scheme to a browser, but one as soon as the invisible character is taken out, as `parse` does. */
export const hiddenDisguises = [
  'java\u0000script:alert(1)',
  'java\u200Bscript:alert(1)',
  'java\u2060script:alert(1)',
  '\u202Ejavascript:alert(1)',
  '\uFEFFjavascript:alert(1)',
];
