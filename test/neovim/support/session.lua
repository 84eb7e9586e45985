-- Works Neovim as a user does, at the word of the test that started it. Requests come as lines of JSON on standard
-- input, `{ "action": …, "argument": … }`, and each is answered by one line on standard output: `{ "result": … }` or
-- `{ "error": message }`. Nothing here sleeps: an action waits for what it needs, up to the deadline.
local deadline = 15000 -- milliseconds
local pushes = 0

local on_push = vim.lsp.handlers['textDocument/publishDiagnostics']
vim.lsp.handlers['textDocument/publishDiagnostics'] = function(...)
  pushes = pushes + 1
  return on_push(...)
end

--- How often the diagnostics of a buffer have been set, be it to none.
local reports = {}
vim.api.nvim_create_autocmd('DiagnosticChanged', {
  callback = function(event)
    reports[event.buf] = (reports[event.buf] or 0) + 1
  end,
})

local function wait(what, met)
  if vim.wait(deadline, met, 5) then
    return
  end
  error('waited in vain for ' .. (type(what) == 'function' and what() or what), 0)
end

--- The clients of a buffer, or all. Neovim 0.10 renamed the functions.
local function clients(buffer)
  if vim.lsp.get_clients then
    return vim.lsp.get_clients({ bufnr = buffer })
  end
  return vim.tbl_values(buffer and vim.lsp.buf_get_clients(buffer) or vim.lsp.get_active_clients())
end

--- Line (from 0) and columns (bytes, end exclusive) of the first line that holds `text`.
local function find(text)
  for i, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, true)) do
    local first, last = line:find(text, 1, true)
    if first then
      return i - 1, first - 1, last
    end
  end
  error('no line holds ' .. text, 0)
end

local function move_to(text)
  local line, column = find(text)
  vim.api.nvim_win_set_cursor(0, { line + 1, column })
end

local function floating_window()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return window
    end
  end
end

--- What Neovim holds to be under a diagnostic, or nil if its place is outside the buffer.
local function covered(diagnostic)
  local d = diagnostic
  local inside, lines = pcall(vim.api.nvim_buf_get_text, 0, d.lnum, d.col, d.end_lnum, d.end_col, {})
  return inside and table.concat(lines, '\n') or nil
end

local function shown_diagnostics()
  local shown = vim.diagnostic.get(0)
  table.sort(shown, function(a, b)
    if a.lnum ~= b.lnum then
      return a.lnum < b.lnum
    end
    return a.col < b.col
  end)
  return vim.tbl_map(function(d)
    return {
      code = d.code,
      source = d.source,
      severity = d.severity,
      message = d.message,
      start = { line = d.lnum, byte = d.col },
      ['end'] = { line = d.end_lnum, byte = d.end_col },
      covers = covered(d) or vim.NIL,
    }
  end, shown)
end

local actions = {}

--- Opens a file and waits for a language server to be attached.
function actions.edit(file)
  vim.cmd('silent edit ' .. vim.fn.fnameescape(file))
  local buffer = vim.api.nvim_get_current_buf()
  wait('a client to attach to ' .. file, function()
    local client = clients(buffer)[1]
    return client ~= nil and client.server_capabilities ~= nil
  end)
  return actions.buffer()
end

function actions.buffer()
  return {
    lines = vim.api.nvim_buf_get_lines(0, 0, -1, true),
    filetype = vim.bo.filetype,
    encoding = vim.bo.fileencoding,
    format = vim.bo.fileformat,
  }
end

function actions.client()
  local client = clients(vim.api.nvim_get_current_buf())[1]
  return {
    name = client.name,
    running = #clients(),
    positions = client.offset_encoding,
    pulls = client.server_capabilities.diagnosticProvider ~= nil,
    pushes = pushes,
  }
end

--- Waits until the buffer has been reported on, and the diagnostics shown are of these severities and cover these texts,
--- in this order.
function actions.diagnostics(expected)
  local function outline()
    return vim.tbl_map(function(diagnostic)
      return { severity = diagnostic.severity, covers = diagnostic.covers }
    end, shown_diagnostics())
  end
  wait(function()
    return 'diagnostics ' .. vim.inspect(expected) .. ', have ' .. vim.inspect(outline())
  end, function()
    return reports[vim.api.nvim_get_current_buf()] and vim.deep_equal(outline(), expected)
  end)
  return shown_diagnostics()
end

function actions.outline()
  local params = { textDocument = vim.lsp.util.make_text_document_params() }
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/documentSymbol', params, deadline)
  for _, answer in pairs(answers or {}) do
    if answer.result then
      return answer.result
    end
  end
  error('no document symbols: ' .. vim.inspect(answers), 0)
end

--- What the floating window shows that K opens with the cursor on the first character of `text`.
function actions.hover(text)
  move_to(text)
  vim.lsp.buf.hover()
  wait('a hover on ' .. text, floating_window)
  local window = floating_window()
  local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true)
  vim.api.nvim_win_close(window, true)
  return table.concat(lines, '\n')
end

--- The lines that are listed as referring to the same as the first character of `text`.
function actions.references(text)
  move_to(text)
  vim.fn.setqflist({}, 'r')
  vim.lsp.buf.references()
  wait('references to ' .. text, function()
    return #vim.fn.getqflist() > 0
  end)
  vim.cmd('cclose')
  return vim.tbl_map(function(item)
    return item.text
  end, vim.fn.getqflist())
end

--- Replaces the first occurrence of a text that stands on one line.
function actions.replace(argument)
  local line, first, last = find(argument.text)
  vim.api.nvim_buf_set_text(0, line, first, line, last, vim.split(argument.by, '\n', { plain = true }))
end

--- Any Ex command.
function actions.command(command)
  vim.cmd(command)
end

--- Takes the first code action offered on `text`; the titles of all that were offered.
function actions.fix(text)
  local titles = {}
  vim.ui.select = function(items, options, choose)
    titles = vim.tbl_map(options.format_item, items)
    choose(items[1])
  end
  move_to(text)
  local before = vim.api.nvim_buf_get_changedtick(0)
  vim.lsp.buf.code_action()
  wait('a code action on ' .. text .. ' to be applied', function()
    return vim.api.nvim_buf_get_changedtick(0) ~= before
  end)
  return titles
end

--- Stops the server and waits for it to be gone.
function actions.stop()
  local client = clients(vim.api.nvim_get_current_buf())[1]
  client.stop()
  wait('the server to stop', function()
    return client.is_stopped() and #clients() == 0
  end)
end

local channel
local pending = ''

local function answer(request)
  local action = actions[request.action]
  local done, result = pcall(action, request.argument)
  if result == nil then
    result = vim.NIL
  end
  local response = done and { result = result } or { error = tostring(result) }
  vim.fn.chansend(channel, vim.fn.json_encode(response) .. '\n')
end

channel = vim.fn.stdioopen({
  on_stdin = function(_, data)
    if #data == 1 and data[1] == '' then -- end of input: the test is gone
      vim.cmd('qall!')
    end
    data[1] = pending .. data[1]
    pending = table.remove(data)
    for _, line in ipairs(data) do
      answer(vim.fn.json_decode(line))
    end
  end,
})
