/** Numbers 0 … 2³² - 1 one after the other, without knowing how many. */
export class Growing {
  private numbers = new Uint32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length] = number;
    this.length += 1;
  }

  /** What was pushed, in as little room as it takes. */
  finish(): Uint32Array {
    return this.numbers.slice(0, this.length);
  }
}
