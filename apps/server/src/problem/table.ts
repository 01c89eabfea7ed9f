import type { ProblemCode } from '@guiju/contract';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** How one kind of failure is answered: the status and its title in both languages. */
interface ProblemRow {
  readonly status: ContentfulStatusCode;
  readonly zh: string;
  readonly en: string;
}

/** Every way in which a request can fail, with its answer; the only place where an outcome meets a status. */
export const problemTable: Readonly<Record<ProblemCode, ProblemRow>> = {
  malformed_json: { status: 400, zh: '请求正文不是完整的 JSON', en: 'The request body is not well-formed JSON' },
  malformed_request: { status: 400, zh: '请求中有填写不当的内容', en: 'Something in the request is not filled in correctly' },
  malformed_path: { status: 400, zh: '请求的地址写法不对', en: 'The address of the request is malformed' },
  wrong_login: { status: 401, zh: '用户名或密码不对', en: 'Wrong user name or password' },
  not_signed_in: { status: 401, zh: '尚未登录，或登录已过期，请重新登录', en: 'Not signed in, or the session has ended; sign in again' },
  wrong_csrf: {
    status: 403,
    zh: '请求缺少本次登录的校验码，请刷新页面',
    en: 'The request lacks the token of this session; reload the page',
  },
  wrong_origin: { status: 403, zh: '请求来自别的网站，未予受理', en: 'The request comes from another site and was not accepted' },
  post_not_held: { status: 403, zh: '您今天不在这一岗位上，请换一个岗位', en: 'You do not hold this post today; choose another desk' },
  not_permitted: { status: 403, zh: '您的岗位无权办理这一事项', en: 'Your post may not do this' },
  not_found: { status: 404, zh: '没有找到，或者您的岗位看不到', en: 'Not found, or not visible to your post' },
  wrong_method: { status: 405, zh: '这个地址不接受这种请求', en: 'This address does not take such a request' },
  changed_meanwhile: {
    status: 409,
    zh: '事项在此期间已有变化，请看过变化再办理',
    en: 'The matter has changed meanwhile; look at what changed first',
  },
  command_reused: { status: 409, zh: '这个指令编号已用于另一请求', en: 'The id of the command was used for another request' },
  too_large: { status: 413, zh: '内容超过了允许的大小', en: 'The content is larger than allowed' },
  unsupported_type: { status: 415, zh: '不接受这种类型的内容', en: 'This type of content is not accepted' },
  refused: { status: 422, zh: '依据规则不能这样办理', en: 'The rules do not allow this' },
  unreadable_document: { status: 422, zh: '文件已损坏，无法读取', en: 'The document is damaged and cannot be read' },
  password_refused: { status: 422, zh: '密码没有更改', en: 'The password was not changed' },
  locked: { status: 423, zh: '多次输错密码，账户暂时锁定', en: 'The account is locked for a while after too many wrong passwords' },
  too_many_requests: { status: 429, zh: '请求过于频繁，请稍后再试', en: 'Too many requests; try again later' },
  internal: { status: 500, zh: '系统出错，已记录；请稍后再试', en: 'Something went wrong here and was recorded; try again later' },
  unavailable: { status: 503, zh: '系统暂时不可用，请稍后再试', en: 'The service is unavailable for the moment; try again later' },
};
