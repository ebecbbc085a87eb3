/** The rules of recognising, one by one. */
@NullMarked
package org.lotse.lists.recognising.domain;

import org.jspecify.annotations.NullMarked;
