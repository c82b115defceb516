// Made by `npm run generate` from the folders beside this file.
import * as customResourceCannotAnswer from './custom-resource-cannot-answer/messages.ts';
import * as customResourceFunctionGoesIdle from './custom-resource-function-goes-idle/messages.ts';
import * as customResourceOutlivesItsNetwork from './custom-resource-outlives-its-network/messages.ts';
import * as dualStackEgressIsIpv4Only from './dual-stack-egress-is-ipv4-only/messages.ts';
import * as egressToNowhere from './egress-to-nowhere/messages.ts';
import * as endpointMissedByGlobalHost from './endpoint-missed-by-global-host/messages.ts';
import * as endpointNeverUsedByDefaultSdk from './endpoint-never-used-by-default-sdk/messages.ts';
import * as endpointPrivateDnsConflict from './endpoint-private-dns-conflict/messages.ts';
import * as eniBudget from './eni-budget/messages.ts';
import * as eniPermissionsCanGoFirst from './eni-permissions-can-go-first/messages.ts';
import * as eniPermissionsNeverApply from './eni-permissions-never-apply/messages.ts';
import * as eventSourceCannotReachLambda from './event-source-cannot-reach-lambda/messages.ts';
import * as eventSourceGroupBlocksPoller from './event-source-group-blocks-poller/messages.ts';
import * as functionCannotMountFileSystem from './function-cannot-mount-file-system/messages.ts';
import * as functionCannotReachDatabase from './function-cannot-reach-database/messages.ts';
import * as functionCannotReachInternet from './function-cannot-reach-internet/messages.ts';
import * as functionCannotReachService from './function-cannot-reach-service/messages.ts';
import * as functionInOneZone from './function-in-one-zone/messages.ts';
import * as functionInPublicSubnet from './function-in-public-subnet/messages.ts';
import * as functionOutlivesRole from './function-outlives-role/messages.ts';
import * as functionOutsideVpcUsesPrivateDatabase from './function-outside-vpc-uses-private-database/messages.ts';
import * as functionsCouldShareSecurityGroup from './functions-could-share-security-group/messages.ts';
import * as ingressOnFunctionSecurityGroup from './ingress-on-function-security-group/messages.ts';
import * as invalidSuppression from './invalid-suppression/messages.ts';
import * as natGatewayWithoutInternet from './nat-gateway-without-internet/messages.ts';
import * as natInstanceChecksSource from './nat-instance-checks-source/messages.ts';
import * as privateDnsCapturesPublicApi from './private-dns-captures-public-api/messages.ts';
import * as roleWithoutDependency from './role-without-dependency/messages.ts';
import * as roleWithoutEniPermissions from './role-without-eni-permissions/messages.ts';
import * as standaloneEgressRemovesAllowAll from './standalone-egress-removes-allow-all/messages.ts';
import * as subnetListsDiverge from './subnet-lists-diverge/messages.ts';
import * as subnetTooSmall from './subnet-too-small/messages.ts';
import * as templateSyntax from './template-syntax/messages.ts';
import * as unrestrictedEgress from './unrestricted-egress/messages.ts';
import * as unusedSuppression from './unused-suppression/messages.ts';
import * as updateDeletesGroupInUse from './update-deletes-group-in-use/messages.ts';
import * as updateDeletesSubnetInUse from './update-deletes-subnet-in-use/messages.ts';
import * as updateLeavesVpcWithDualStackFlag from './update-leaves-vpc-with-dual-stack-flag/messages.ts';
import * as updateRemovesExportInUse from './update-removes-export-in-use/messages.ts';
import * as updateRemovesPermissionsFirst from './update-removes-permissions-first/messages.ts';
import * as updateReplacesFunction from './update-replaces-function/messages.ts';
import * as updateStrandsVersions from './update-strands-versions/messages.ts';
import * as versionsKeepOldEnis from './versions-keep-old-enis/messages.ts';
import * as vpcConfigInvalid from './vpc-config-invalid/messages.ts';

/** The tables of texts of all built-in rules. */
export const ruleTexts = {
  customResourceCannotAnswer,
  customResourceFunctionGoesIdle,
  customResourceOutlivesItsNetwork,
  dualStackEgressIsIpv4Only,
  egressToNowhere,
  endpointMissedByGlobalHost,
  endpointNeverUsedByDefaultSdk,
  endpointPrivateDnsConflict,
  eniBudget,
  eniPermissionsCanGoFirst,
  eniPermissionsNeverApply,
  eventSourceCannotReachLambda,
  eventSourceGroupBlocksPoller,
  functionCannotMountFileSystem,
  functionCannotReachDatabase,
  functionCannotReachInternet,
  functionCannotReachService,
  functionInOneZone,
  functionInPublicSubnet,
  functionOutlivesRole,
  functionOutsideVpcUsesPrivateDatabase,
  functionsCouldShareSecurityGroup,
  ingressOnFunctionSecurityGroup,
  invalidSuppression,
  natGatewayWithoutInternet,
  natInstanceChecksSource,
  privateDnsCapturesPublicApi,
  roleWithoutDependency,
  roleWithoutEniPermissions,
  standaloneEgressRemovesAllowAll,
  subnetListsDiverge,
  subnetTooSmall,
  templateSyntax,
  unrestrictedEgress,
  unusedSuppression,
  updateDeletesGroupInUse,
  updateDeletesSubnetInUse,
  updateLeavesVpcWithDualStackFlag,
  updateRemovesExportInUse,
  updateRemovesPermissionsFirst,
  updateReplacesFunction,
  updateStrandsVersions,
  versionsKeepOldEnis,
  vpcConfigInvalid,
} as const;
