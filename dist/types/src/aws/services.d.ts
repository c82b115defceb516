/** What follows the Region in the name of an endpoint service: `s3`, `ecr.api`, `bedrock-runtime`. */
export type EndpointName = string;
/** Where calls go that no endpoint service of the catalogue takes. */
export type NoEndpoint = 'in-vpc' | 'service-network' | 'none-known' | 'unknown-service';
/** An endpoint service as it is in services.json: what is usual is left out. */
export interface EndpointEntry {
    /** What is before the Region; left out for `com.amazonaws`. */
    readonly root?: string;
    /** The name holds no Region: `com.amazonaws.iam`. */
    readonly global?: boolean;
    readonly gateway?: boolean;
    readonly interface?: boolean;
    readonly privateDns?: boolean;
    readonly port?: number;
    /** The ports of a mail server, of which its clients choose one. */
    readonly smtp?: readonly number[];
    readonly fips?: boolean;
    readonly crossRegion?: boolean;
    readonly onlyIn?: string;
}
/** An IAM prefix as it is in services.json. */
export interface PrefixEntry {
    readonly name: string;
    /** The endpoint of every action that `actions` does not name; left out when none is known. */
    readonly endpoint?: string;
    /** Endpoint -> patterns of the actions that go there instead. */
    readonly actions?: Readonly<Record<string, readonly string[]>>;
    /** Endpoints of the same family that no action of this prefix needs for certain. */
    readonly siblings?: readonly string[];
    /** The endpoint that `prefix:*` counts for. */
    readonly wildcard?: string;
    /** Which action goes to which endpoint of the family is not known well enough to blame one. */
    readonly either?: boolean;
    /** Operations of other endpoints than `actions` says are in operations.json. */
    readonly operations?: boolean;
    /** What to call that which single actions reach, where it is not the service itself: function URLs. */
    readonly names?: Readonly<Record<string, string>>;
    readonly remark?: string;
    /** The TCP port of what `none-known` means, where it is not 443. */
    readonly port?: number;
}
/** An endpoint service of AWS. */
export interface EndpointService {
    readonly endpoint: EndpointName;
    /** A gateway endpoint can be created: the service is reached through route tables. */
    readonly gatewayCapable: boolean;
    readonly interfaceCapable: boolean;
    /** Its interface endpoints can take over the default host name; without that, default SDK code misses them. */
    readonly privateDns: boolean;
    /** The TCP port that functions and the endpoint's groups must open. */
    readonly port: number;
    /** For a mail server, the ports of which its clients choose one; none for other services. */
    readonly smtp: readonly number[];
    /** A variant with `fips` in its name exists, for clients that ask for FIPS. */
    readonly fips: boolean;
    /** `ServiceRegion` may name another Region. */
    readonly crossRegion: boolean;
    /** The one Region in which the endpoint can be created without `ServiceRegion`. */
    readonly onlyIn?: string;
    /** The service name, with `{region}` in place of the Region: `com.amazonaws.{region}.sqs`. */
    readonly serviceName: string;
}
/** An endpoint service named by a template. */
export interface ParsedServiceName extends EndpointService {
    /** The Region in the name; absent for global names and where the name has a blank for it. */
    readonly region?: string;
    /** The name is the FIPS variant: it serves clients that ask for FIPS, and no others. */
    readonly isFips: boolean;
}
/** Which endpoint an action needs. */
export interface ActionEndpoint {
    /** The readable name, "AWS Secrets Manager"; the prefix itself when unknown. */
    readonly service: string;
    /** The IAM prefix in lower case. */
    readonly prefix: string;
    readonly endpoint: EndpointName | NoEndpoint;
    /**
     * Other endpoints that may serve the action, when its pattern or the knowledge of the family is too wide to
     * tell: the use is blocked only where none of them and not `endpoint` either is reached.
     */
    readonly alternatives: readonly (EndpointName | NoEndpoint)[];
    /** What to know about reaching it, one clause. */
    readonly remark?: string;
    /** The TCP port that is called, where no endpoint of the catalogue says so. */
    readonly port?: number;
}
/**
 * Finds the endpoint that an action goes to. `action` may be a pattern (`*`, `Get*`): then the service's main
 * endpoint counts, and `bedrock:*` is the runtime only.
 */
export declare function endpointForAction(prefix: string, action: string): ActionEndpoint;
/** Whether one of the words of a text is an action, whatever its case. */
export declare function hasWord(text: string, action: string): boolean;
/** The endpoint that an entry gives for an action that is no pattern. */
export declare function endpointOfEntry(entry: PrefixEntry, action: string): string;
/** The IAM prefixes of all services. */
export declare function servicePrefixes(): readonly string[];
/** The IAM prefix of the service that an endpoint belongs to: `cloudwatch` for `monitoring`. */
export declare function prefixOfEndpoint(endpoint: EndpointName): string | undefined;
/** The readable name of the service behind an IAM prefix, or `undefined` for a prefix that AWS does not have. */
export declare function serviceName(prefix: string): string | undefined;
/** All endpoints of a service's family, the usual one first: to say "you have `email-smtp`, this needs `email`". */
export declare function endpointsOfPrefix(prefix: string): readonly EndpointName[];
/** The readable name of the service that an endpoint belongs to: "Amazon CloudWatch" for `monitoring`. */
export declare function serviceOfEndpoint(endpoint: EndpointName): string | undefined;
/** An endpoint service by the end of its name: `s3`, `ecr.api`. */
export declare function endpointByName(name: EndpointName): EndpointService | undefined;
/**
 * Reads the ServiceName of a VPC endpoint by its end, because what is before the Region differs by
 * partition (`cn.com.amazonaws`) and service (`aws.api`). `undefined`: no service of AWS's that we know.
 */
export declare function parseServiceName(serviceName: string): ParsedServiceName | undefined;
/** The same with another table of endpoint services. */
export declare function readServiceName(serviceName: string, table: Readonly<Record<string, EndpointEntry>>): ParsedServiceName | undefined;
/**
 * The end of a service name that has AWS's form and is not in the catalogue: AWS has more services than it had when
 * the catalogue was generated. Whoever offers a service of their own gets a name in `com.amazonaws.vpce`. An end with a blank
 * in it may be that of any service.
 */
export declare function unlistedService(serviceName: string): string | undefined;
/** The day on which the catalogue of endpoint services was generated. */
export declare function catalogueDate(): string;
