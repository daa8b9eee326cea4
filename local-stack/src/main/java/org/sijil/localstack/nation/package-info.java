@NullMarked
package org.sijil.localstack.nation;

import org.jspecify.annotations.NullMarked;
