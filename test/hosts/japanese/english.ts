/** Words that make a sentence English; names, properties and code are other words. */
export const functionWords =
  /(?<![\w.:/$'"-])(?:a|an|and|are|at|but|by|for|from|has|have|in|is|it|its|no|not|of|on|or|the|to|which|with)(?=[\s,;]|$)/i;
