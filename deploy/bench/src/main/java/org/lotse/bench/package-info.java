/** What is measured, against what. */
@NullMarked
package org.lotse.bench;

import org.jspecify.annotations.NullMarked;
