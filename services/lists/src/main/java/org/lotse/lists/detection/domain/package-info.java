/** What a file is, told from its bytes: encoding, delimiter, how it writes dates and numbers. */
@NullMarked
package org.lotse.lists.detection.domain;

import org.jspecify.annotations.NullMarked;
