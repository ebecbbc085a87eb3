/** The rules of mail, tried one by one. */
@NullMarked
package org.lotse.campaigns.domain;

import org.jspecify.annotations.NullMarked;
