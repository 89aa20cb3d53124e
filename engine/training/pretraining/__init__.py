"""Greedy layer-wise pre-training: one layer at a time, from the input up, without labels.

Hinton, Osindero and Teh 2006 (Neural Computation 18) and Hinton and Salakhutdinov 2006 (Science
313) with restricted Boltzmann machines; Bengio et al. 2007 (NIPS 19) with autoencoders; Vincent et
al. 2008 (ICML) with denoising ones; Lee et al. 2009 (ICML) with convolutions.
"""
