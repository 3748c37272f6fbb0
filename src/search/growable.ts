/** The same column of numbers with room for at least `length` of them, doubled so that appending stays linear. */
export function withRoom(column: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= column.length) return column;
  const wider = new Int32Array(Math.max(length, column.length * 2, 16));
  wider.set(column);
  return wider;
}
