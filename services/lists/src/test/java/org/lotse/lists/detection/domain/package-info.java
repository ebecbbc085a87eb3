/** The detection rules, one by one. */
@NullMarked
package org.lotse.lists.detection.domain;

import org.jspecify.annotations.NullMarked;
