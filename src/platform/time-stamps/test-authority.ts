import { createHash, randomBytes, X509Certificate } from 'node:crypto'
import { join } from 'node:path'
import { Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import {
  Accuracy,
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  CryptoEngine,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  PKIStatus,
  PKIStatusInfo,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs'
import { type CertifiedKey, makeCertifiedKey, readPem, writePem } from '../signatures/certificate.ts'
import { keepKeyFile } from '../signatures/keep-key-file.ts'
import type { TimeStampAuthority } from './authority.ts'
import { readAnswer, writeRequest } from './request.ts'
import { testStampName } from './test-name.ts'

/** Where the test authority is kept, and by which clock it stamps. */
export interface TestAuthoritySource {
  /** Holds `time-stamp-authority.pem`, mode 0600. */
  readonly dataDirectory: string
  readonly now: () => Date
}

/** A time-stamp authority within this process. Its stamps prove nothing to others, and say so in their name. */
export interface TestAuthority extends TimeStampAuthority {
  /** Answers a request as an authority on the network would (RFC 3161, 2.4.2): DER in, DER out. */
  answer(request: Uint8Array): Promise<Uint8Array<ArrayBuffer>>
}

/** Opens the test authority; at the first start its keys are made, and the issuer's is forgotten. */
export async function openTestAuthority({ dataDirectory, now }: TestAuthoritySource): Promise<TestAuthority> {
  const file = join(dataDirectory, 'time-stamp-authority.pem')
  const pem = await keepKeyFile(file, () => makeAuthority(now()))
  const [, issuerPem = ''] = pem.split(/(?<=-----END CERTIFICATE-----\n)/)
  const issuer = new X509Certificate(issuerPem)
  const stamper = await readPem(pem)
  const answer = (request: Uint8Array) => answerRequest(request, { stamper, at: now() })
  return {
    name: testStampName,
    isTest: true,
    anchors: [issuer],
    answer,
    stamp: async digest => {
      const asked = writeRequest(digest, [issuer])
      return readAnswer(await answer(asked.der), asked)
    },
  }
}

async function makeAuthority(now: Date): Promise<string> {
  const commonName = `${testStampName}, issuer`
  const issuer = await makeCertifiedKey({ commonName, now, purpose: 'issuing' })
  const stamper = { commonName: testStampName, now, purpose: 'time stamping', issuer } as const
  return `${await writePem(await makeCertifiedKey(stamper))}${issuer.certificate}`
}

interface Stamping {
  readonly stamper: CertifiedKey
  readonly at: Date
}

async function answerRequest(der: Uint8Array, stamping: Stamping): Promise<Uint8Array<ArrayBuffer>> {
  const request = parse(der)
  const token = request && (await sign(infoFor(request, stamping.at), stamping))
  const status = new PKIStatusInfo({ status: token ? PKIStatus.granted : PKIStatus.rejection })
  const response = new TimeStampResp({ status, ...(token ? { timeStampToken: token } : {}) })
  return new Uint8Array(response.toSchema().toBER())
}

function parse(der: Uint8Array): TimeStampReq | undefined {
  try {
    return TimeStampReq.fromBER(new Uint8Array(der))
  } catch {
    return undefined
  }
}

/** An identifier for examples (RFC 3161 demands some policy). */
const TEST_POLICY = '1.2.3.4.1'

function infoFor({ messageImprint, nonce }: TimeStampReq, at: Date): Uint8Array<ArrayBuffer> {
  const serial = BigInt(`0x40${randomBytes(10).toString('hex')}`)
  const info = new TSTInfo({
    version: 1,
    policy: TEST_POLICY,
    messageImprint,
    serialNumber: Integer.fromBigInt(serial),
    genTime: at,
    accuracy: new Accuracy({ seconds: 1 }),
    ...(nonce ? { nonce } : {}),
  })
  return new Uint8Array(info.toSchema().toBER())
}

const engine = new CryptoEngine({ crypto, name: 'time stamps' })
const TST_INFO = '1.2.840.113549.1.9.16.1.4'
const SHA256 = '2.16.840.1.101.3.4.2.1'

async function sign(info: Uint8Array<ArrayBuffer>, { stamper }: Stamping): Promise<ContentInfo> {
  const certificate = Certificate.fromBER(new Uint8Array(stamper.certificate.raw))
  const attributes = signedAttributes(info, stamper.certificate)
  const signed = new SignedData({
    version: 3,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: TST_INFO,
      eContent: new OctetString({ valueHex: info }),
    }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        digestAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
      }),
    ],
    certificates: [certificate],
  })
  await signed.sign(stamper.key, 0, 'SHA-256', undefined, engine)
  return new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) })
}

function signedAttributes(info: Uint8Array, certificate: X509Certificate): Attribute[] {
  const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
  const named = new Sequence({
    value: [
      new Sequence({
        value: [new Sequence({ value: [new OctetString({ valueHex: sha256(certificate.raw) })] })],
      }),
    ],
  })
  return [
    new Attribute({ type: '1.2.840.113549.1.9.3', values: [new ObjectIdentifier({ value: TST_INFO })] }),
    new Attribute({
      type: '1.2.840.113549.1.9.4',
      values: [new OctetString({ valueHex: sha256(info) })],
    }),
    new Attribute({ type: '1.2.840.113549.1.9.16.2.47', values: [named] }),
  ]
}
