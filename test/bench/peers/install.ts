import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Installation =
  | { readonly ok: true; readonly version: string; readonly words: readonly string[] }
  | { readonly ok: false; readonly why: string };

/** Needs Java 21. */
const timefoldVersion = '2.2.0';
const leastJava = 21;

export function venvPython(venv: string): string {
  return join(venv, 'bin', 'python');
}

/** The newest edition of a package of PyPI, where none is installed yet. */
export function installPythonPackage(venv: string, name: string): Installation {
  return attempt(() => {
    if (!existsSync(venvPython(venv))) run('python3', ['-m', 'venv', venv]);
    const version = (): string =>
      run(venvPython(venv), ['-c', `import importlib.metadata as m; print(m.version('${name}'))`]);
    try {
      return { version: version(), words: [] };
    } catch {
      run(venvPython(venv), ['-m', 'pip', 'install', '--quiet', '--upgrade', name]);
      return { version: version(), words: [] };
    }
  });
}

/** The jars from Maven Central, and our program compiled against them; the words are the Java to run it with and its class path. */
export function installTimefold(folder: string, scripts: string): Installation {
  return attempt(() => {
    const java = findJava();
    const jars = join(folder, 'jars');
    mkdirSync(folder, { recursive: true });
    if (!existsSync(join(jars, `timefold-solver-core-${timefoldVersion}.jar`))) {
      writeFileSync(join(folder, 'pom.xml'), pom);
      run('mvn', [
        ...['--quiet', '--batch-mode', '--file', join(folder, 'pom.xml')],
        ...['dependency:copy-dependencies', `-DoutputDirectory=${jars}`],
      ]);
    }
    const classes = join(folder, 'classes');
    const source = join(scripts, 'Timefold.java');
    run(join(java, 'bin', 'javac'), ['-proc:none', '-d', classes, '-cp', `${jars}/*`, source]);
    return { version: timefoldVersion, words: [join(java, 'bin', 'java'), `${classes}:${jars}/*`] };
  });
}

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>peers</groupId>
  <artifactId>peers</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>ai.timefold.solver</groupId>
      <artifactId>timefold-solver-core</artifactId>
      <version>${timefoldVersion}</version>
    </dependency>
  </dependencies>
</project>
`;

/** The folder of a Java development kit that is new enough. */
function findJava(): string {
  const shared = '/usr/lib/jvm';
  const places = existsSync(shared) ? readdirSync(shared).map((name) => join(shared, name)) : [];
  const found = [process.env['JAVA_HOME'] ?? '', ...places].find(
    (home) => existsSync(join(home, 'bin', 'javac')) && javaVersion(home) >= leastJava,
  );
  if (found === undefined)
    throw new Error(`no Java development kit of edition ${leastJava} or newer was found`);
  return found;
}

/** `javac 25.0.3` -> 25. */
function javaVersion(home: string): number {
  return Number(/(\d+)/.exec(run(join(home, 'bin', 'javac'), ['-version']))?.[1] ?? 0);
}

function run(program: string, words: readonly string[]): string {
  return execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

function attempt(install: () => Omit<Extract<Installation, { ok: true }>, 'ok'>): Installation {
  try {
    return { ok: true, ...install() };
  } catch (cause) {
    const text = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : String(cause);
    return { ok: false, why: text.trim().split('\n').at(-1)?.slice(0, 200) ?? 'unknown' };
  }
}
