export const messages = {
  ingress: {
    problem:
      '{group} has {rules}, but only functions use it ({functions}), which are invoked through the Lambda API: nothing ever connects to them, and only outbound rules count',
    remedy: 'Remove the inbound rules of {group}, and list in SecurityGroupEgress what the functions may reach',
  },
} as const;
