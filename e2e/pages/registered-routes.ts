import { openLicensingWorld } from '../routes/licensing-world.ts'
import { listRoutes } from '../routes/list-routes.ts'
import { openLoginWorld } from '../routes/login-world.ts'

/** Every address that the two applications answer to a GET. */
export async function registeredRoutes() {
  const licensing = await openLicensingWorld()
  await licensing.server.ready()
  const ofLicensing = pathsOf(licensing.server)
  await licensing.close()
  const { login } = await openLoginWorld()
  const ofLogin = pathsOf(login.server)
  await login.close()
  return { ofLicensing, ofLogin }
}

function pathsOf(server: Parameters<typeof listRoutes>[0]): readonly string[] {
  return listRoutes(server).flatMap(({ method, path }) => (method === 'GET' ? [path] : []))
}
