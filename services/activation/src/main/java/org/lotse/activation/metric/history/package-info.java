/** What is stored of one member: a set of its facts in compact form, merged in any order to the same bytes. */
@NullMarked
package org.lotse.activation.metric.history;

import org.jspecify.annotations.NullMarked;
