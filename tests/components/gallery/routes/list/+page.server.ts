// As the lists of the product: a page for reading, which Svelte never takes over.
