import { encode } from "uqr";

/** How many modules have to stay white around a code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

export interface QrProps {
  text: string;
  label: string;
}

/** A QR code, black on white in every theme, as cameras need it. */
export function QrCode({ text, label }: QrProps) {
  const { data, size } = encode(text, { ecc: "M", border: QUIET_ZONE });
  const dark = data.flatMap((row, y) => row.flatMap((set, x) => (set ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      class="w-48 max-w-full self-center"
      shape-rendering="crispEdges"
    >
      <path d={`M0 0h${size}v${size}h-${size}z`} fill="#fff" />
      <path d={dark.join("")} fill="#000" />
    </svg>
  );
}
