/** The rules of mail, in plain Java: who is meant, what may be written, who may be written to. */
@NullMarked
package org.lotse.campaigns.domain;

import org.jspecify.annotations.NullMarked;
