import type { GetObjectCommandOutput, S3Client } from '@aws-sdk/client-s3';
import { type Clause, said } from '../../language/sentence.ts';
import { objectTexts } from './texts.ts';
import { TransientError } from './transient-error.ts';

/** Objects as the handler sees them: it reads what it was given, and writes results. */
export interface Storage {
  /** The bytes of an object, or why there are none. Throws `TransientError` where another attempt may succeed. */
  read(
    bucket: string,
    key: string,
    most: number,
  ): Promise<{ readonly bytes: Uint8Array } | { readonly problem: Clause }>;
  write(bucket: string, key: string, text: string): Promise<void>;
}

/** S3, with the SDK that Lambda's runtime has. */
export async function s3Storage(): Promise<Storage> {
  const { S3Client, GetObjectCommand, PutObjectCommand } = await import('@aws-sdk/client-s3');
  const client: S3Client = new S3Client({});
  return {
    read: async (bucket, key, most) => {
      let object: GetObjectCommandOutput;
      try {
        object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        if (Number(object.ContentLength) > most) {
          (object.Body as { destroy?: () => void } | undefined)?.destroy?.();
          return { problem: said(objectTexts.larger, { most }) };
        }
        return { bytes: (await object.Body?.transformToByteArray()) ?? new Uint8Array() };
      } catch (error) {
        const problem = permanent(error as ServiceError);
        if (problem !== undefined) return { problem };
        throw new TransientError(`s3://${bucket}/${key} cannot be read`, error);
      }
    },
    write: async (bucket, key, text) => {
      try {
        await client.send(
          new PutObjectCommand({ Bucket: bucket, Key: key, Body: text, ContentType: 'application/json' }),
        );
      } catch (error) {
        throw new TransientError(`s3://${bucket}/${key} cannot be written`, error);
      }
    },
  };
}

interface ServiceError extends Error {
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** What no other attempt changes. */
function permanent({ name, $metadata }: ServiceError): Clause | undefined {
  if (name === 'NoSuchKey') return said(objectTexts.gone);
  if (name === 'InvalidObjectState') return said(objectTexts.archived);
  const status = $metadata?.httpStatusCode;
  return status === 403 ? said(objectTexts.mayNotBeRead, { name }) : undefined;
}
