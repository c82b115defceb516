/** Why something is known, or not, in this room: clauses that reports fill in. */
export const reasons = {
  namesProxy: 'its environment variable {variable} names a proxy',
  useBut: '{use}, but {but}',
  endpointMayServe: '{endpoint} may serve {host} inside the VPC',
  otherServersMayKnow: '{by} gives {vpc} other DNS servers, which may have a private address for {host}',
  ruleMayForward: '{by} may forward queries for {host} to other DNS servers, which may have a private address for it',
  mayBringName: '{by} may give {host} an address inside {vpc}',
  hostMayBeBeyond: '{table} leads to {target}, and {host} may have a private address there',
  holdsPublicAddress: 'its environment variable {variable} holds the public address of {resource}',
  holdsPublicDomain: 'its environment variable {variable} holds the address of a public search domain, {host}',
  holdsApiUrl: 'its environment variable {variable} holds the URL of {api}',
  inlineCodeRequests: 'its inline code requests {url}',
  codeRequests: 'its code in {path}:{line} requests {url}',
  inlineCodeRequestsBy: 'its inline code calls {call}, which requests {url}',
  codeRequestsBy: 'its code in {path}:{line} calls {call}, which requests {url}',
  inlineCodeRequestsHeld: 'its inline code requests the URL in its environment variable {variable}',
  codeRequestsHeld: 'its code in {path}:{line} requests the URL in its environment variable {variable}',
} as const;
