/** Decorators and annotations by which what is below them is not called: they keep its answer, wrap it, or describe it. */
const quiet =
  /^(?:property|\w+\.setter|(?:functools\.)?(?:cached_property|lru_cache|cache|wraps)|staticmethod|classmethod|(?:abc\.)?abstractmethod|(?:contextlib\.)?(?:async)?contextmanager|(?:dataclasses\.)?dataclass|(?:tenacity\.)?retry|backoff\.\w+|(?:tracer|xray_recorder)\.\w+|[iI]njectable|singleton|SneakyThrows|SuppressWarnings|Nullable|NonNull|NotNull|Deprecated|VisibleForTesting|JvmStatic|Logging|Tracing|Metrics)$/;

/** Whether a line is a decorator that may call what is below it: a route, a bean. */
export function mayCallWhatIsBelow(line: string): boolean {
  const [, name] = /^\s*@([\w.]+)/.exec(line) ?? [];
  return name === undefined ? /^\s*[@[]/.test(line) : !quiet.test(name);
}
