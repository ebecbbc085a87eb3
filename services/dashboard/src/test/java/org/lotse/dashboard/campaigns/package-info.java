/** Tests of the campaign pages in both languages. */
@NullMarked
package org.lotse.dashboard.campaigns;

import org.jspecify.annotations.NullMarked;
