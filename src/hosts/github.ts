import { call, everyPage, field } from './call.ts'
import type { Account, Host } from './host.ts'

/** GitHub, whose comments of pull requests are those of issues. */
export function github(account: Account): Host {
  return likeGithub(
    account,
    { authorization: `Bearer ${account.token}` },
    'per_page',
    async () => 'github-actions[bot]',
  )
}

/** Forgejo and Gitea, which speak nearly as GitHub does. */
export function forgejo(account: Account): Host {
  const authorization = { authorization: `token ${account.token}` }
  return likeGithub(account, authorization, 'limit', async () =>
    field(await call(account.fetch, `${account.api}/user`, authorization), 'login'),
  )
}

function likeGithub(
  { api, project, pullRequest, title, fetch: ask }: Account,
  authorization: Readonly<Record<string, string>>,
  size: 'per_page' | 'limit',
  me: Host['me'],
): Host {
  const issues = `${api}/repos/${project}/issues`
  const comments = `${issues}/${pullRequest}/comments`
  return {
    me,
    list: async (kept) => {
      const items = await everyPage(ask, kept === 'pr' ? comments : `${issues}?state=open`, authorization, size)
      return items.map((item) => ({
        id: field(item, kept === 'pr' ? 'id' : 'number'),
        author: field(item, 'user', 'login'),
        body: field(item, 'body'),
      }))
    },
    create: async (kept, body) => {
      if (kept === 'pr') await call(ask, comments, authorization, 'POST', { body })
      else await call(ask, issues, authorization, 'POST', { title, body })
    },
    rewrite: async (kept, id, body) => {
      await call(ask, kept === 'pr' ? `${issues}/comments/${id}` : `${issues}/${id}`, authorization, 'PATCH', { body })
    },
    close: async (id) => {
      await call(ask, `${issues}/${id}`, authorization, 'PATCH', { state: 'closed' })
    },
  }
}
