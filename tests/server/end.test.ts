import { End } from "../../src/server/end";

describe("the end of a request", () => {
  it("is told to those who asked before it, and at once to those who ask after it", () => {
    const told: string[] = [];
    const end = new End();
    end.call(() => told.push("early"));
    const before = [...told];
    end.reach();
    const at = [...told];
    // An operation may get room to run after its client was told that its time was up.
    end.call(() => told.push("late"));
    expect([before, at, told]).toEqual([[], ["early"], ["early", "late"]]);
  });
});
