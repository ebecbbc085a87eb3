/** Tests of the mail rules, one by one. */
@NullMarked
package org.lotse.campaigns.domain;

import org.jspecify.annotations.NullMarked;
