import { spawn } from 'node:child_process'

/** Runs a program at a folder and returns what it finds wrong, one line each; nothing when all is well. */
export async function runCommand(
  root: string,
  [program = '', ...parameters]: readonly string[],
): Promise<readonly string[]> {
  const child = spawn(program, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  )
  const [out, err, code] = await Promise.all([child.stdout.toArray(), child.stderr.toArray(), ended])
  return code === 0 ? [] : findingsIn(`${Buffer.concat(out)}\n${Buffer.concat(err)}`, root)
}

const forms = [
  {
    pattern:
      /^::(error|warning) title=(?<rule>[^,]*),file=(?<file>[^,]*),line=(?<line>\d+)[^:]*::(?<problem>.*)$/,
    repair: ' - npx biome check --write, or by hand',
  },
  { pattern: /^(?<file>[^\s(]+)\((?<line>\d+),\d+\): error (?<rule>TS\d+): (?<problem>.*)$/, repair: '' },
]

const unformatted = 'Formatter would have printed the following content:'

/** The findings in the output of Biome (as it writes for GitHub) and the compiler; of any other program, every line. */
export function findingsIn(output: string, root: string): readonly string[] {
  const lines = output.split('\n').filter(line => line.trim() !== '')
  const known = lines.flatMap(line => forms.flatMap(form => readAs(form, line, root)))
  return known.length > 0 ? known : lines
}

function readAs(form: (typeof forms)[number], line: string, root: string): readonly string[] {
  const { file, line: at, rule, problem } = form.pattern.exec(line)?.groups ?? {}
  if (file === undefined) return []
  const said = problem?.replace(unformatted, 'is not formatted')
  return [`${file.replace(`${root}/`, '')}:${at} ${rule}: ${said}${form.repair}`]
}
