/** What an import knows of itself. */
@NullMarked
package org.lotse.lists.imports.domain;

import org.jspecify.annotations.NullMarked;
