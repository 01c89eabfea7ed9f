/** What is read and written of one entry of package-lock.json. */
export interface LockedPackage {
  readonly version?: string;
  readonly cpu?: readonly string[];
  readonly os?: readonly string[];
  readonly libc?: readonly string[];
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, LockedPackage>>;

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const libraries: Readonly<Record<string, string>> = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

/** Packages for one platform say in their name which it is: `@scope/binding-linux-x64-musl`. */
function platformOf(name: string): Pick<LockedPackage, 'cpu' | 'libc' | 'os'> {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  const libc = os.includes('linux') ? words.flatMap((word) => libraries[word] ?? []) : [];
  return Object.fromEntries(Object.entries({ cpu, libc, os }).filter(([, words]) => words.length > 0));
}

/** npm writes the version first and the rest by name. */
function inNpmOrder({ version, ...rest }: LockedPackage): LockedPackage {
  const entries = Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...(version === undefined ? {} : { version }), ...Object.fromEntries(entries) };
}

/** Node's lookup: the package's own node_modules first, then those of the folders above it. */
function isFound(packages: Packages, from: string, name: string): boolean {
  const folders = from.split('/node_modules/').map((_, index, parts) => parts.slice(0, parts.length - index).join('/node_modules/'));
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].some((path) => path in packages);
}

/**
 * The optional packages that a lock file needs but does not name. npm leaves them out when its registry does not carry
 * every platform, and then `npm ci` refuses the lock file on every machine.
 */
export function missingOptional(packages: Packages): Packages {
  const missing = Object.entries(packages).flatMap(([path, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isFound(packages, path, name))
      .map(([name, version]): [string, LockedPackage] => [
        `node_modules/${name}`,
        inNpmOrder({ version, ...(dev === true ? { dev } : {}), optional: true, ...platformOf(name) }),
      ]),
  );
  return Object.fromEntries(missing);
}
