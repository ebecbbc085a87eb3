/** The layout around every page: navigation by role, language, selected network, and error pages. */
@NullMarked
package org.lotse.dashboard.layout;

import org.jspecify.annotations.NullMarked;
