interface Props<T extends string> {
  legend: string;
  /** Of the field, in its form. */
  name: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChoose: (value: T) => void;
}

/** One of a few, all of them in view. */
export function Choice<T extends string>({ legend, name, options, value, onChoose }: Props<T>) {
  return (
    <fieldset class="flex flex-col gap-1">
      <legend class="mb-1 text-sm font-semibold">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="flex min-h-8 cursor-pointer items-center gap-2">
          <input
            type="radio"
            class="radio radio-sm"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
