-- Paraphe in Neovim: copy this file to ~/.config/nvim/plugin/paraphe.lua. `paraphe` must be on the PATH (see PARAPHE_CMD below).
local commande = vim.env.PARAPHE_CMD and vim.split(vim.env.PARAPHE_CMD, ' ') or { 'paraphe', 'lsp', '--stdio' }

local function racine(fichier)
  local depot = vim.fn.finddir('.git', vim.fn.fnamemodify(fichier, ':p:h') .. ';')
  return depot ~= '' and vim.fn.fnamemodify(depot, ':p:h:h') or vim.fn.fnamemodify(fichier, ':p:h')
end

local reglages = { paraphe = { langue = 'fr' } }

vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  pattern = '*.paraphe',
  callback = function() vim.bo.filetype = 'paraphe' end,
})

vim.api.nvim_create_autocmd('FileType', {
  pattern = 'paraphe',
  callback = function(evenement)
    vim.bo.commentstring = '// %s'
    vim.bo.omnifunc = 'v:lua.vim.lsp.omnifunc'
    local config = {
      name = 'paraphe',
      cmd = commande,
      root_dir = racine(evenement.file),
      settings = reglages,
      filetypes = { 'paraphe' },
    }
    if vim.lsp.start then -- Neovim 0.8 and later
      vim.lsp.start(config)
    else
      vim.g.paraphe_client = vim.g.paraphe_client or vim.lsp.start_client(config)
      vim.lsp.buf_attach_client(evenement.buf, vim.g.paraphe_client)
    end
  end,
})
