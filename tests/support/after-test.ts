const acts: (() => unknown)[] = [];

/** Does something when the test is over, whether it passed or failed, and waits for it. */
export function afterTest(act: () => unknown): void {
  acts.push(act);
}

afterEach(async () => {
  for (const act of acts.splice(0).reverse()) await act();
});
