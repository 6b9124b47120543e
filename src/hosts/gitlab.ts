import { call, everyPage, field } from './call.ts'
import type { Account, Host } from './host.ts'

/** GitLab: notes of merge requests, issues. */
export function gitlab({ api, project, token, pullRequest, title, fetch: ask }: Account): Host {
  const authorization = { 'private-token': token }
  const root = `${api}/projects/${encodeURIComponent(project)}`
  const issues = `${root}/issues`
  const notes = `${root}/merge_requests/${pullRequest}/notes`
  return {
    me: async () => field(await call(ask, `${api}/user`, authorization), 'username'),
    list: async (kept) => {
      const items = await everyPage(ask, kept === 'pr' ? notes : `${issues}?state=opened`, authorization, 'per_page')
      return items.map((item) => ({
        id: field(item, kept === 'pr' ? 'id' : 'iid'),
        author: field(item, 'author', 'username'),
        body: field(item, kept === 'pr' ? 'body' : 'description'),
      }))
    },
    create: async (kept, body) => {
      if (kept === 'pr') await call(ask, notes, authorization, 'POST', { body })
      else await call(ask, issues, authorization, 'POST', { title, description: body })
    },
    rewrite: async (kept, id, body) => {
      if (kept === 'pr') await call(ask, `${notes}/${id}`, authorization, 'PUT', { body })
      else await call(ask, `${issues}/${id}`, authorization, 'PUT', { description: body })
    },
    close: async (id) => {
      await call(ask, `${issues}/${id}`, authorization, 'PUT', { state_event: 'close' })
    },
  }
}
