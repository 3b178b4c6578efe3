/** The same day some years later; both as `YYYY-MM-DD`. */
export function yearsLater(day: string, years: number): string {
  return String(Number(day.slice(0, 4)) + years).padStart(4, '0') + day.slice(4);
}
