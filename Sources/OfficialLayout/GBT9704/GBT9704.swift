/// GB/T 9704—2012《党政机关公文格式》: its numbers, each where its clause is.
package enum GBT9704 {}
