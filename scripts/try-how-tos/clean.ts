import { runCommands } from './run-commands.ts'

/** Takes away everything that the pages and this script make, also what a run before left; packages stay. */
export async function clean(): Promise<void> {
  await runCommands(commands)
}

const commands = `
if [ -e /etc/systemd/system/kulturport.service ]; then systemctl stop kulturport kulturport-login; fi
if id postgres > /dev/null 2>&1; then
  service postgresql start
  cd /
  for database in kulturport kulturport_login; do runuser -u postgres -- dropdb --if-exists --force $database; done
  for role in kulturport_work kulturport; do runuser -u postgres -- dropuser --if-exists $role; done
  service postgresql stop
fi
if service nginx status > /dev/null 2>&1; then service nginx stop || true; fi
if id kulturport > /dev/null 2>&1; then userdel kulturport; fi
sed '/kulturport[.]example[.]org/d' /etc/hosts > /tmp/hosts.kept
cat /tmp/hosts.kept > /etc/hosts
rm --recursive --force /tmp/hosts.kept /run/try-how-tos /opt/kulturport /var/lib/kulturport* /backup /backup-keys \\
  /etc/kulturport /etc/kulturport.env /root/seal.p12 /root/seal.pem /root/seal-key.pem \\
  /etc/systemd/system/kulturport.service /etc/systemd/system/kulturport-login.service \\
  /etc/nginx/sites-enabled/kulturport /etc/nginx/sites-available/kulturport \\
  /etc/ssl/private/kulturport.key /etc/ssl/certs/kulturport.pem
`
