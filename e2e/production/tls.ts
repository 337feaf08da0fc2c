/** For tests: the key of a certificate that nobody trusts. */
export const tlsKey = [
  '-----BEGIN PRIVATE KEY-----',
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgFDmYQsqn1zNvUJko',
  'S2fgphXdSX+URNRxdDvY6RQaiJyhRANCAASykd/Rs324oViGmiqWw2EE660s348h',
  'jDnt3cY95mDqE/n62OIABSqA4GC/Ll+zitrMorzJGV1EDGO/kZZ8PAVV',
  '-----END PRIVATE KEY-----',
].join('\n')

/** For tests: its own issuer, for `localhost`, valid for a hundred years. */
export const tlsCertificate = [
  '-----BEGIN CERTIFICATE-----',
  'MIIBljCCATugAwIBAgIUF6AEp3Gx/HzgLeM9+uK6qCfQ+cYwCgYIKoZIzj0EAwIw',
  'FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNTA0NDIwNFoYDzIxMjYxMTAx',
  'MDQ0MjA0WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO',
  'PQMBBwNCAASykd/Rs324oViGmiqWw2EE660s348hjDnt3cY95mDqE/n62OIABSqA',
  '4GC/Ll+zitrMorzJGV1EDGO/kZZ8PAVVo2kwZzAdBgNVHQ4EFgQUIN5EfVwUNsvw',
  'R0yiYkOB9cvU6/0wHwYDVR0jBBgwFoAUIN5EfVwUNsvwR0yiYkOB9cvU6/0wFAYD',
  'VR0RBA0wC4IJbG9jYWxob3N0MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwID',
  'SQAwRgIhAKm5VxPD76UK0Hyje6gfW2P0Ul+qAmOTYj7AhPGwOMvIAiEAx79ml/zc',
  'kcNBuZhq7pVIG2NlqUh9h9p4plBEJE0VCms=',
  '-----END CERTIFICATE-----',
].join('\n')
