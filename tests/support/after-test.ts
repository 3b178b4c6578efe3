const acts: (() => void)[] = [];

/** Has something done when the test is over, whether it passed or failed. */
export function afterTest(act: () => void): void {
  acts.push(act);
}

afterEach(() => {
  for (const act of acts.splice(0).reverse()) act();
});
