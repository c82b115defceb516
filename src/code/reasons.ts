/** Why something is known, or not, in this room: clauses that reports fill in. */
export const reasons = {
  unknownFiles: 'which of its files the handler uses is not known',
  inBundle: 'it is in a bundle, which may hold more than the function uses',
  longFile: '{path} has more than {kilobytes} KB',
  manyClients: '{path} has more than {most} clients',
  ownFunction: 'a function of its own has the name of the one that sends requests',
  codeMayUseProxy: 'its code may send requests through a proxy',
  codeMayNameOtherHost: 'its code may send requests to another host than it names',
  unknownHandler: 'where its handler leads is not known',
  otherLanguage: 'calls of libraries are told apart in JavaScript and Python only',
  isBundle: '{path} is a bundle',
  namesHostOfAws: '{path} names an AWS host',
  importsUnseen: 'it imports {module}, which may call AWS services by itself',
  loadsUnnamed: '{path} loads or runs what it does not name',
  makesUnnamedClients: '{path} creates clients of AWS services by means that are not followed',
} as const;
