import { X509Certificate } from 'node:crypto'
import type { ReadSignedData } from '../signatures/signed-data.ts'

/**
 * The signer's certificate, then who issued the one before. Nothing signed covers what is carried along: where it holds
 * other certificates than these, the chain is shorter.
 */
export function chainOf({
  certificate,
  certificates,
}: Pick<ReadSignedData, 'certificate' | 'certificates'>): readonly X509Certificate[] {
  const chain: X509Certificate[] = []
  const beside = (one: X509Certificate) => !chain.some(known => known.raw.equals(one.raw))
  for (let next: X509Certificate | undefined = certificate; next; ) {
    const issued: X509Certificate = next
    chain.push(issued)
    next = certificates.find(one => beside(one) && isIssuedBy(issued, one) && !isFalseRoot(one))
  }
  return chain
}

/** Whether one of a chain (DER in Base64) is one of these certificates, or was issued by one. */
export function isAnchored(
  { chain }: { readonly chain: readonly string[] },
  anchors: readonly X509Certificate[],
): boolean {
  const certificates = chain.map(der => new X509Certificate(Buffer.from(der, 'base64')))
  return anchors.some(anchor =>
    certificates.some(one => one.raw.equals(anchor.raw) || isIssuedBy(one, anchor)),
  )
}

function isFalseRoot(certificate: X509Certificate): boolean {
  return certificate.issuer === certificate.subject && !isIssuedBy(certificate, certificate)
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
}
