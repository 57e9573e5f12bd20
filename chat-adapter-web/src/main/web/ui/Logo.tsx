/** The sign of the program; its name stands beside it. */
export function Logo({ size }: { size: number }) {
  return <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width={size} height={size} />;
}
