/** Works something out when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Works something out when it is first asked for; `undefined` for whoever asks while it is being worked out, since its
 * own parts may lead back to it.
 */
export function onceFromOutside<T>(make: () => T): () => T | undefined {
  let isMaking = false;
  const made = once(make);
  return () => {
    if (isMaking) return undefined;
    isMaking = true;
    try {
      return made();
    } finally {
      isMaking = false;
    }
  };
}
