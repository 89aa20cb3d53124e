<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>actions</name>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Train</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Train the network from the start</source>
      <translation>从头训练网络</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Pause or go on (Space)</source>
      <translation>暂停或继续（空格）</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Step</source>
      <translation>单步</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Train on one batch and pause</source>
      <translation>训练一批，然后暂停</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>End the run and keep its weights</source>
      <translation>结束运行，保留它的权重</translation>
    </message>
  </context>
  <context>
    <name>_Classes</name>
    <message>
      <location filename="../../gui/data/class_list.py" />
      <source>All classes</source>
      <translation>所有类别</translation>
    </message>
    <message>
      <location filename="../../gui/data/class_list.py" />
      <source>{train} pictures to train, {test} to test</source>
      <translation>{train} 张训练图片，{test} 张测试图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/class_list.py" />
      <source>{name}: {recall} of its {pictures} read right; {precision} of what is taken for it is right</source>
      <translation>{name}：它的 {pictures}中读对 {recall}；被当作它的有 {precision} 是对的</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/class_list.py" />
      <source>picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/class_list.py" />
      <source>pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张图片</translation>
    </message>
  </context>
  <context>
    <name>ClassList</name>
    <message>
      <location filename="../../gui/data/class_list.py" />
      <source>Classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../../gui/data/class_list.py" />
      <source>The mean picture of each class, and how many it has: full to train, pale to test</source>
      <translation>每个类别的平均图片和数量：深色用于训练，浅色用于测试</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/class_list.py" />
      <source>Accuracy of each class</source>
      <translation>各类别的准确率</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/class_list.py" />
      <source>accuracy</source>
      <translation>准确率</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/class_list.py" />
      <source>precision</source>
      <translation>精确率</translation>
    </message>
  </context>
  <context>
    <name>Facts</name>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>Pictures</source>
      <translation>图片</translation>
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>From</source>
      <translation>来源</translation>
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>Licence</source>
      <translation>许可</translation>
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>Hash</source>
      <translation>校验值</translation>
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>Kept in</source>
      <translation>存放在</translation>
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>Left out</source>
      <translation>未采用</translation>
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>Files that can't be read</source>
      <translation>无法读取的文件</translation>
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>Files of the folder that are not readable pictures</source>
      <translation>文件夹中不是可读图片的文件</translation>
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>{folder}, the same files as {others}</source>
      <translation>{folder}，与{others}是同一批文件</translation>
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>its own folder of test pictures</source>
      <translation>它自己的测试图片文件夹</translation>
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>file</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个文件</translation>
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>files</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个文件</translation>
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>{count} that can't be read</source>
      <translation>{count} 个无法读取</translation>
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>{train} to train, {test} to test</source>
      <translation>{train} 用于训练，{test} 用于测试</translation>
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>class</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个类别</translation>
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>classes</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个类别</translation>
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>SHA-256 {beginning}…, checked whenever it is read</source>
      <translation>SHA-256 {beginning}…，每次读取都会校验</translation>
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>SHA-256 {beginning}… and {more} more, checked whenever they are read</source>
      <translation>SHA-256 {beginning}… 以及另外 {more} 个，每次读取都会校验</translation>
    </message>
  </context>
  <context>
    <name>DataPage</name>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Remove…</source>
      <translation>移除…</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Take these data off this machine; asks first</source>
      <translation>从这台电脑上移除这些数据；会先询问</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Take the files off this machine</source>
      <translation>从这台电脑上移除这些文件</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Leave the files where they are</source>
      <translation>让文件留在原处</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>In use</source>
      <translation>使用中</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Use for this design</source>
      <translation>用于这个设计</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>The design is made for these data</source>
      <translation>这个设计就是为这些数据做的</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Design for the shape and the classes of these data; undo takes it back</source>
      <translation>按这些数据的形状和类别来设计；撤销可恢复</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Reading the pictures</source>
      <translation>正在读取图片</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Downloading</source>
      <translation>正在下载</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>What has come is kept, and a later download goes on from there</source>
      <translation>已下载的部分会保留，以后的下载从那里继续</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Cancel download</source>
      <translation>取消下载</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>{here} of {size} have been downloaded.</source>
      <translation>已下载 {here}，共 {size}。</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Its pictures can be seen here once they are on this machine.</source>
      <translation>图片下载到这台电脑后就能在这里看到。</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Bring the files from {host}, and check them by their SHA-256</source>
      <translation>从 {host} 取得文件，并用 SHA-256 校验</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Resume download</source>
      <translation>继续下载</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Download {size}</source>
      <translation>下载 {size}</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Another download is on its way</source>
      <translation>另一个下载正在进行</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Take {size} of {title} off this machine?</source>
      <translation>从这台电脑上移除 {title} 的 {size}？</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Take {size} of {title} off this machine? {others} go with it.</source>
      <translation>从这台电脑上移除 {title} 的 {size}？{others} 会一起移除。</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Read the data once more</source>
      <translation>再读一次数据</translation>
    </message>
  </context>
  <context>
    <name>SampleView</name>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>Samples</source>
      <translation>样本</translation>
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>The pictures; those out of sight are a scroll away</source>
      <translation>图片；滚动可以看到更多</translation>
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>The mean of these pictures, to train with</source>
      <translation>这些训练图片的平均</translation>
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>To train</source>
      <translation>用于训练</translation>
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>To test</source>
      <translation>用于测试</translation>
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>Part of the data</source>
      <translation>数据的部分</translation>
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>Show the pictures to train with, or those to test with</source>
      <translation>显示训练图片，或测试图片</translation>
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>All classes</source>
      <translation>所有类别</translation>
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>Mean picture of {name}</source>
      <translation>{name} 的平均图片</translation>
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张图片</translation>
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张图片</translation>
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>Training picture {number}: {name}</source>
      <translation>训练图片 {number}：{name}</translation>
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>Test picture {number}: {name}</source>
      <translation>测试图片 {number}：{name}</translation>
    </message>
  </context>
  <context>
    <name>ShareRow</name>
    <message>
      <location filename="../../gui/data/share_row.py" />
      <source>Choose a number from {low} to {high}.</source>
      <translation>请选择 {low} 到 {high} 之间的数。</translation>
    </message>
  </context>
  <context>
    <name>DataSheet</name>
    <message>
      <location filename="../../gui/data/sheet.py" />
      <source>Data sets</source>
      <translation>数据集</translation>
    </message>
    <message>
      <location filename="../../gui/data/sheet.py" />
      <source>Folder of pictures…</source>
      <translation>图片文件夹…</translation>
    </message>
    <message>
      <location filename="../../gui/data/sheet.py" />
      <source>Look at a folder with one sub-folder for each class</source>
      <translation>查看一个文件夹，其中每个类别一个子文件夹</translation>
    </message>
    <message>
      <location filename="../../gui/data/sheet.py" />
      <source>A folder with one sub-folder for each class</source>
      <translation>一个文件夹，其中每个类别一个子文件夹</translation>
    </message>
  </context>
  <context>
    <name>ShelfList</name>
    <message>
      <location filename="../../gui/data/shelf_list.py" />
      <source>Data sets</source>
      <translation>数据集</translation>
    </message>
    <message>
      <location filename="../../gui/data/shelf_list.py" />
      <source>Choose a data set to see its pictures</source>
      <translation>选择一个数据集来查看它的图片</translation>
    </message>
    <message>
      <location filename="../../gui/data/shelf_list.py" />
      <source>your folder</source>
      <translation>你的文件夹</translation>
    </message>
    <message>
      <location filename="../../gui/data/shelf_list.py" />
      <source>on its way</source>
      <translation>下载中</translation>
    </message>
    <message>
      <location filename="../../gui/data/shelf_list.py" />
      <source>comes with the program</source>
      <translation>随程序提供</translation>
    </message>
    <message>
      <location filename="../../gui/data/shelf_list.py" />
      <source>on this machine, {size}</source>
      <translation>在这台电脑上，{size}</translation>
    </message>
    <message>
      <location filename="../../gui/data/shelf_list.py" />
      <source>{here} of {size} here</source>
      <translation>已有 {here}，共 {size}</translation>
    </message>
    <message>
      <location filename="../../gui/data/shelf_list.py" />
      <source>to download, {size}</source>
      <translation>待下载，{size}</translation>
    </message>
  </context>
  <context>
    <name>_ItemDelegate</name>
    <message>
      <location filename="../../gui/data/shelf_list.py" />
      <source>{state} · in use</source>
      <translation>{state} · 使用中</translation>
    </message>
  </context>
  <context>
    <name>Waiting</name>
    <message>
      <location filename="../../gui/data/waiting.py" />
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <location filename="../../gui/data/waiting.py" />
      <source>How far it is</source>
      <translation>进行到哪里</translation>
    </message>
  </context>
  <context>
    <name>StartScreen</name>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Start screen</source>
      <translation>开始页</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Projects that you save are listed here.</source>
      <translation>你保存的项目会列在这里。</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>See a network learn, and look inside it</source>
      <translation>看网络学习，再看它的内部</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Three demos, one click each. All of it stays on this machine.</source>
      <translation>三个演示，各点一下即可。一切都留在这台电脑上。</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>To the network</source>
      <translation>到网络去</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Leave this page for the network that is open (Esc)</source>
      <translation>离开这一页，回到打开的网络（Esc）</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Read my digit</source>
      <translation>读我写的数字</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Draw a digit or hold one before the camera. LeNet-5 reads it, and you see what every layer makes of it.</source>
      <translation>画一个数字，或把它举到摄像头前。LeNet-5 会读出来，你能看到每一层得到了什么。</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Trains on handwritten digits first, in under a minute.</source>
      <translation>先用手写数字训练，不到一分钟。</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Is there a face?</source>
      <translation>有人脸吗？</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>A small network slides over the picture and paints where it sees a face. Beside it stands the answer of a classic detector.</source>
      <translation>一个小网络在图片上滑动，画出它在哪里看到人脸。旁边是一个经典检测器的答案。</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Trains on 200 small pictures first, in a few seconds.</source>
      <translation>先用 200 张小图片训练，只要几秒。</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Teach it mine</source>
      <translation>教它认我的东西</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Name classes of your own, record pictures of each or choose folders, and try the network that learns them.</source>
      <translation>给自己的类别起名，录下或选择各类图片，再试试学会它们的网络。</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Saved with the project only if you ask for it.</source>
      <translation>只有你要求时才随项目保存。</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Build your own</source>
      <translation>自己搭建</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Start from a known network</source>
      <translation>从已知的网络开始</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Choose one by its picture, and change it</source>
      <translation>按图片选一个，再修改它</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Start from nothing</source>
      <translation>从零开始</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Stack block upon block yourself</source>
      <translation>自己一块一块地堆叠</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Learn by trying</source>
      <translation>动手学</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Experiments to try</source>
      <translation>动手做的实验</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Change something, see what happens, and measure it (Ctrl+5)</source>
      <translation>改一点什么，看看会怎样，再量一量（Ctrl+5）</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>From one kernel to unlocking by face, one idea at a time.</source>
      <translation>从一个卷积核到人脸解锁，一次一个想法。</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Go on with a project</source>
      <translation>继续一个项目</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Open a project…</source>
      <translation>打开项目…</translation>
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Choose a project file</source>
      <translation>选择项目文件</translation>
    </message>
  </context>
  <context>
    <name>TrainingFirst</name>
    <message>
      <location filename="../../gui/demos/training_first.py" />
      <source>The demo</source>
      <translation>演示</translation>
    </message>
    <message>
      <location filename="../../gui/demos/training_first.py" />
      <source>State of the demo</source>
      <translation>演示的状态</translation>
    </message>
    <message>
      <location filename="../../gui/demos/training_first.py" />
      <source>Progress of the training</source>
      <translation>训练的进度</translation>
    </message>
    <message>
      <location filename="../../gui/demos/training_first.py" />
      <source>Close this line</source>
      <translation>关闭这一行</translation>
    </message>
    <message>
      <location filename="../../gui/demos/training_first.py" />
      <source>Take this line away; the training goes on</source>
      <translation>收起这一行；训练会继续</translation>
    </message>
    <message>
      <location filename="../../gui/demos/training_first.py" />
      <source>Training first, in under a minute.</source>
      <translation>先训练，不到一分钟。</translation>
    </message>
    <message>
      <location filename="../../gui/demos/training_first.py" />
      <source>Training first: about {seconds} s.</source>
      <translation>先训练：大约 {seconds} 秒。</translation>
    </message>
    <message>
      <location filename="../../gui/demos/training_first.py" />
      <source>You can try it already: what you see follows.</source>
      <translation>现在就可以试：你看到的会随之变化。</translation>
    </message>
  </context>
  <context>
    <name>BeginningPage</name>
    <message>
      <location filename="../../gui/design/beginning_page.py" />
      <source>No block is selected</source>
      <translation>没有选中块</translation>
    </message>
    <message>
      <location filename="../../gui/design/beginning_page.py" />
      <source>Click a block to see what it does and to change it, add one from the palette, or start again from a known network.</source>
      <translation>点击一个块，查看它的作用并修改它；也可以从块列表添加一个，或从已知的网络重新开始。</translation>
    </message>
    <message>
      <location filename="../../gui/design/beginning_page.py" />
      <source>Open the gallery</source>
      <translation>打开网络库</translation>
    </message>
    <message>
      <location filename="../../gui/design/beginning_page.py" />
      <source>Known networks with their pictures and sources</source>
      <translation>已知的网络，附图片和来源</translation>
    </message>
  </context>
  <context>
    <name>BlockLink</name>
    <message>
      <location filename="../../gui/design/block_link.py" />
      <source>Block {number}: {title}</source>
      <translation>块 {number}：{title}</translation>
    </message>
    <message>
      <location filename="../../gui/design/block_link.py" />
      <source>The whole design</source>
      <translation>整个设计</translation>
    </message>
    <message>
      <location filename="../../gui/design/block_link.py" />
      <source>Select this block</source>
      <translation>选中这个块</translation>
    </message>
  </context>
  <context>
    <name>Costs</name>
    <message>
      <location filename="../../gui/design/costs.py" />
      <source>{size} an image</source>
      <translation>每张图片 {size}</translation>
    </message>
    <message>
      <location filename="../../gui/design/costs.py" />
      <source>Parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../../gui/design/costs.py" />
      <source>Multiply-accumulates</source>
      <translation>乘加次数</translation>
    </message>
    <message>
      <location filename="../../gui/design/costs.py" />
      <source>Memory</source>
      <translation>内存</translation>
    </message>
  </context>
  <context>
    <name>DesignDetails</name>
    <message>
      <location filename="../../gui/design/details.py" />
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <location filename="../../gui/design/details.py" />
      <source>Select a block to see its settings.</source>
      <translation>选中一个块来查看它的设置。</translation>
    </message>
    <message>
      <location filename="../../gui/design/details.py" />
      <source>This block has nothing to set.</source>
      <translation>这个块没有可设置的内容。</translation>
    </message>
    <message>
      <location filename="../../gui/design/details.py" />
      <source>{count} blocks are selected: a change goes to {these} of this kind.</source>
      <translation>选中了 {count} 个块：修改作用于其中同类的 {these} 个。</translation>
    </message>
    <message>
      <location filename="../../gui/design/details.py" />
      <source>{count} blocks are selected: a change goes to all of them.</source>
      <translation>选中了 {count} 个块：修改作用于所有这些块。</translation>
    </message>
    <message>
      <location filename="../../gui/design/details.py" />
      <source>Click a setting to see what it does; drag its name to change a number.</source>
      <translation>点击一项设置，看它的作用；拖动名称可以改变数值。</translation>
    </message>
    <message>
      <location filename="../../gui/design/details.py" />
      <source>{count} just now, one for each class of the data.</source>
      <translation>现在是 {count}，数据的每个类别一个。</translation>
    </message>
  </context>
  <context>
    <name>BlockDiagram</name>
    <message>
      <location filename="../../gui/design/diagram.py" />
      <source>Picture of the block</source>
      <translation>块的图</translation>
    </message>
    <message>
      <location filename="../../gui/design/diagram.py" />
      <source>Move the mouse over the output to see which cells each result reads</source>
      <translation>把鼠标移到输出上，看每个结果读取了哪些格</translation>
    </message>
    <message>
      <location filename="../../gui/design/diagram.py" />
      <source>Row {row}, column {column} reads rows {rows} and columns {columns}</source>
      <translation>第 {row} 行第 {column} 列读取第 {rows} 行、第 {columns} 列</translation>
    </message>
    <message>
      <location filename="../../gui/design/diagram.py" />
      <source>number</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个数</translation>
    </message>
    <message>
      <location filename="../../gui/design/diagram.py" />
      <source>numbers</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个数</translation>
    </message>
    <message>
      <location filename="../../gui/design/diagram.py" />
      <source>map</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个特征图</translation>
    </message>
    <message>
      <location filename="../../gui/design/diagram.py" />
      <source>maps</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个特征图</translation>
    </message>
    <message>
      <location filename="../../gui/design/diagram.py" />
      <source>{maps} of {size}</source>
      <translation>{maps}，大小 {size}</translation>
    </message>
  </context>
  <context>
    <name>DoctorPanel</name>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Doctor</source>
      <translation>诊断</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>{count} silenced · Hide</source>
      <translation>已静音 {count} 条 · 隐藏</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>{count} silenced · Show</source>
      <translation>已静音 {count} 条 · 显示</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>The remarks that you have silenced</source>
      <translation>你已静音的意见</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>{count} more come up as these are mended or silenced.</source>
      <translation>修复或静音这些之后，还会出现 {count} 条。</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Doctor: looking at the design…</source>
      <translation>诊断：正在查看设计…</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Doctor: first mend what keeps it from running</source>
      <translation>诊断：先修复让它无法运行的问题</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Doctor: only networks of at most {most} blocks are looked at</source>
      <translation>诊断：只查看最多 {most} 个块的网络</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Doctor: nothing to remark</source>
      <translation>诊断：没有意见</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>remark</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>条意见</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>remarks</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>条意见</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Doctor: {count}</source>
      <translation>诊断：{count}</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>What works in this network can be told once its problem is mended.</source>
      <translation>问题修复之后，才能说这个网络哪里可以更好。</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>silenced remark</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>条静音的意见</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>silenced remarks</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>条静音的意见</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Nothing else stands in the design's way, but for {count}.</source>
      <translation>除了 {count}，没有别的妨碍这个设计。</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Nothing in this design stands in its own way, as far as can be told.</source>
      <translation>就目前所知，这个设计没有自相妨碍之处。</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>What a good engineer would say of this design</source>
      <translation>一位好工程师会怎样评价这个设计</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Remarks</source>
      <translation>意见</translation>
    </message>
  </context>
  <context>
    <name>RemarkCard</name>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Why</source>
      <translation>为什么</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Show the reason</source>
      <translation>显示理由</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Why: {sentence}</source>
      <translation>为什么：{sentence}</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Speak again</source>
      <translation>恢复提示</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Silence</source>
      <translation>静音</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Speak again: {sentence}</source>
      <translation>恢复提示：{sentence}</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Silence: {sentence}</source>
      <translation>静音：{sentence}</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Show this remark again</source>
      <translation>重新显示这条意见</translation>
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Don't show this remark any more; it can be brought back</source>
      <translation>不再显示这条意见；以后可以恢复</translation>
    </message>
  </context>
  <context>
    <name>Explanation</name>
    <message>
      <location filename="../../gui/design/explanation.py" />
      <source>Explain the block</source>
      <translation>解释这个块</translation>
    </message>
    <message>
      <location filename="../../gui/design/explanation.py" />
      <source>Back to what {title} does</source>
      <translation>回到 {title} 的作用</translation>
    </message>
    <message>
      <location filename="../../gui/design/explanation.py" />
      <source>Shape</source>
      <translation>形状</translation>
    </message>
    <message>
      <location filename="../../gui/design/explanation.py" />
      <source>Arithmetic</source>
      <translation>计算</translation>
    </message>
    <message>
      <location filename="../../gui/design/explanation.py" />
      <source>Receptive field</source>
      <translation>感受野</translation>
    </message>
    <message>
      <location filename="../../gui/design/explanation.py" />
      <source>Effect</source>
      <translation>效果</translation>
    </message>
    <message>
      <location filename="../../gui/design/explanation.py" />
      <source>Usual</source>
      <translation>常用值</translation>
    </message>
    <message>
      <location filename="../../gui/design/explanation.py" />
      <source>{value}, now</source>
      <translation>{value}，当前</translation>
    </message>
    <message>
      <location filename="../../gui/design/explanation.py" />
      <source>shape, parameters and work don't depend on it</source>
      <translation>形状、参数和计算量与它无关</translation>
    </message>
  </context>
  <context>
    <name>FieldOnInput</name>
    <message>
      <location filename="../../gui/design/facts.py" />
      <source>Receptive field on the picture</source>
      <translation>图片上的感受野</translation>
    </message>
    <message>
      <location filename="../../gui/design/facts.py" />
      <source>Framed: what the middle cell of the output sees of the picture that goes in</source>
      <translation>框出的部分：输出正中的格能看到输入图片的哪里</translation>
    </message>
  </context>
  <context>
    <name>FieldPicture</name>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>gives {range}</source>
      <translation>得到 {range}</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>of the numbers that enter it here, {share} become 0</source>
      <translation>进入这里的数中，{share} 变为 0</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>of the numbers that enter it here, {share} are negative</source>
      <translation>进入这里的数中，{share} 是负数</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>no price: the loss doesn't mind how large they are</source>
      <translation>没有代价：损失不在乎它们有多大</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>{strength} · Σ|x|</source>
      <translation>{strength} · Σ|x|</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>{strength} · Σx²</source>
      <translation>{strength} · Σx²</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>{formula} = {price} at the beginning</source>
      <translation>{formula} = 开始时为 {price}</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>every result begins at 0</source>
      <translation>每个结果都从 0 开始</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>bias</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个偏置</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>biases</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个偏置</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>{biases}; drawn: one of 1, and none (dashed)</source>
      <translation>{biases}；图中画出：一个为 1，一个没有（虚线）</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>means of 60 batches (dots), and what is kept: about the last {count} of them</source>
      <translation>60 批的均值（点），以及保留下来的：大约最近 {count} 个</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/grids.py" />
      <source>each result reads {cells} cells of each map</source>
      <translation>每个结果读取每个特征图的 {cells} 格</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/grids.py" />
      <source>the window moves {down} down and {across} across</source>
      <translation>窗口向下移动 {down}，向右移动 {across}</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/grids.py" />
      <source>{padding} cells are added around</source>
      <translation>四周添加了 {padding} 格</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/grids.py" />
      <source>the window spans {height}×{width} and leaves {skipped} cells out</source>
      <translation>窗口跨越 {height}×{width}，中间跳过 {skipped} 格</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/grids.py" />
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/grids.py" />
      <source>corner of {size}</source>
      <translation>{size} 的一角</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>{count} come out</source>
      <translation>输出 {count} 个</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>number</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个数</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>numbers</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个数</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>map</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个特征图</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>maps</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个特征图</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>{maps} of {size} come out</source>
      <translation>输出 {maps}，大小 {size}</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>the first {count} are shown</source>
      <translation>显示前 {count} 个</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>about {off} of {count} are off at each step; the others count {times} times</source>
      <translation>每一步 {count} 个中大约关闭 {off} 个；其余的按 {times} 倍计</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>{groups} of {channels} in and {kernels} out</source>
      <translation>{groups}，每组读入 {channels}，有 {kernels} 个卷积核</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>group</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>组</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>groups</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>组</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>channel</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个通道</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>channels</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个通道</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/picture.py" />
      <source>Picture of the setting {field}</source>
      <translation>设置 {field} 的图</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/picture.py" />
      <source>Move the mouse over the output to see which cells each result reads</source>
      <translation>把鼠标移到输出上，看每个结果读取了哪些格</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/picture.py" />
      <source>A block before this one can't work.</source>
      <translation>它前面的一个块无法工作。</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>The weights are drawn once the network can be built.</source>
      <translation>网络可以搭建之后才会抽取权重。</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>{count} drawn: mean {mean}, deviation {deviation}, from {low} to {high}</source>
      <translation>抽取了 {count}：均值 {mean}，标准差 {deviation}，从 {low} 到 {high}</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>parameter</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个参数</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>parameters</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个参数</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>{count} stay as they begin</source>
      <translation>{count} 保持初始值不变</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>{count} begin so and learn</source>
      <translation>{count} 由此开始并学习</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>lengths of the weights of each unit; they may grow freely</source>
      <translation>每个单元的权重长度；可以自由增长</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>{share} of the weights begin below 0 and become 0</source>
      <translation>{share} 的权重初始小于 0，变为 0</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>outlined: lengths before; filled: after every step</source>
      <translation>空心：之前的长度；实心：每一步之后</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>the line is the largest norm; {count} of the units shown are shortened</source>
      <translation>横线是最大范数；所示单元中有 {count} 个被缩短</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>before (outlined): mean {mean}, deviation {deviation}; after: {new}, {spread}</source>
      <translation>之前（空心）：均值 {mean}，标准差 {deviation}；之后：{new}，{spread}</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/steps.py" />
      <source>doesn't work on this input</source>
      <translation>对这个输入不起作用</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/steps.py" />
      <source>{count} MACs</source>
      <translation>{count} 次乘加</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/steps.py" />
      <source>numbers out</source>
      <translation>输出的数</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/steps.py" />
      <source>work</source>
      <translation>计算量</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/steps.py" />
      <source>shape, parameters and work don't depend on it</source>
      <translation>形状、参数和计算量与它无关</translation>
    </message>
    <message>
      <location filename="../../gui/design/fields/steps.py" />
      <source>as it is now, in strong colour, beside the other values below</source>
      <translation>当前值用深色显示，下方是其他取值</translation>
    </message>
  </context>
  <context>
    <name>Gallery</name>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Search the gallery</source>
      <translation>在网络库中搜索</translation>
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Part of a name, a sentence, a source, a kind of block or of the data</source>
      <translation>名称、说明、来源的一部分，或某种块、某种数据</translation>
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>No network here is called so: try another word.</source>
      <translation>没有这样的网络：换个词试试。</translation>
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Close the gallery</source>
      <translation>关闭网络库</translation>
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Back to the network (Esc)</source>
      <translation>回到网络（Esc）</translation>
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Empty network</source>
      <translation>空网络</translation>
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Begin without a single block; Undo brings the network back</source>
      <translation>不带任何块开始；撤销可以找回网络</translation>
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Start from an empty network</source>
      <translation>从空网络开始</translation>
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Begin with a network</source>
      <translation>从一个网络开始</translation>
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Start from a network that is known to work and change it, or stack your own: click a block in the palette to put it in.</source>
      <translation>从已知可用的网络开始并修改它，或者自己堆叠：点击块列表中的块就能放进去。</translation>
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Start from a known network</source>
      <translation>从已知的网络开始</translation>
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Use one here, with the data of this project, or open it as a new project.</source>
      <translation>在这里使用一个，配合这个项目的数据；或者作为新项目打开。</translation>
    </message>
    <message>
      <location filename="../../gui/training/augmentation/gallery.py" />
      <source>What augmentation does</source>
      <translation>数据增强的作用</translation>
    </message>
    <message>
      <location filename="../../gui/training/augmentation/gallery.py" />
      <source>On the left samples as they are, beside them what training may see instead</source>
      <translation>左边是原样的样本，旁边是训练可能看到的样子</translation>
    </message>
    <message>
      <location filename="../../gui/training/augmentation/gallery.py" />
      <source>Sample</source>
      <translation>样本</translation>
    </message>
    <message>
      <location filename="../../gui/training/augmentation/gallery.py" />
      <source>Changed at random</source>
      <translation>随机变化</translation>
    </message>
  </context>
  <context>
    <name>PresetCard</name>
    <message>
      <location filename="../../gui/design/preset_card.py" />
      <source>parameter</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个参数</translation>
    </message>
    <message>
      <location filename="../../gui/design/preset_card.py" />
      <source>parameters</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个参数</translation>
    </message>
    <message>
      <location filename="../../gui/design/preset_card.py" />
      <source>Use here</source>
      <translation>用在这里</translation>
    </message>
    <message>
      <location filename="../../gui/design/preset_card.py" />
      <source>Start from {title}</source>
      <translation>从 {title} 开始</translation>
    </message>
    <message>
      <location filename="../../gui/design/preset_card.py" />
      <source>Take this network and its recipe; the data stay. Undo takes it back</source>
      <translation>采用这个网络和它的训练方案；数据不变。撤销可以恢复</translation>
    </message>
    <message>
      <location filename="../../gui/design/preset_card.py" />
      <source>New project</source>
      <translation>新项目</translation>
    </message>
    <message>
      <location filename="../../gui/design/preset_card.py" />
      <source>New project from {title}</source>
      <translation>用 {title} 新建项目</translation>
    </message>
    <message>
      <location filename="../../gui/design/preset_card.py" />
      <source>Begin a new project with this network, its recipe and its data: {data}</source>
      <translation>用这个网络、它的训练方案和数据新建项目：{data}</translation>
    </message>
  </context>
  <context>
    <name>PresetPicture</name>
    <message>
      <location filename="../../gui/design/preset_card.py" />
      <source>Picture of {title}</source>
      <translation>{title} 的图</translation>
    </message>
  </context>
  <context>
    <name>NetworkPicture</name>
    <message>
      <location filename="../../gui/design/volumes.py" />
      <source>Picture of the network</source>
      <translation>网络的图</translation>
    </message>
    <message>
      <location filename="../../gui/design/volumes.py" />
      <source>Left and right go from block to block, plus and minus zoom</source>
      <translation>左右键逐块移动，加减键缩放</translation>
    </message>
    <message>
      <location filename="../../gui/design/volumes.py" />
      <source>One of {count} alike; click again for the next</source>
      <translation>{count} 个相同的之一；再次点击到下一个</translation>
    </message>
  </context>
  <context>
    <name>DesignWorkspace</name>
    <message>
      <location filename="../../gui/design/workspace.py" />
      <source>What flows through</source>
      <translation>流过的数据</translation>
    </message>
    <message>
      <location filename="../../gui/design/workspace.py" />
      <source>Start from…</source>
      <translation>选择起点…</translation>
    </message>
    <message>
      <location filename="../../gui/design/workspace.py" />
      <source>Open the gallery of known networks</source>
      <translation>打开已知网络的网络库</translation>
    </message>
    <message>
      <location filename="../../gui/design/workspace.py" />
      <source>Explanation</source>
      <translation>说明</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <location filename="../../gui/desk.py" />
      <source>Design</source>
      <translation>设计</translation>
    </message>
    <message>
      <location filename="../../gui/desk.py" />
      <source>Build the network</source>
      <translation>搭建网络</translation>
    </message>
    <message>
      <location filename="../../gui/desk.py" />
      <source>Train</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../gui/desk.py" />
      <source>Watch it learn</source>
      <translation>看它学习</translation>
    </message>
    <message>
      <location filename="../../gui/desk.py" />
      <source>Inspect</source>
      <translation>观察</translation>
    </message>
    <message>
      <location filename="../../gui/desk.py" />
      <source>Look inside</source>
      <translation>看看内部</translation>
    </message>
    <message>
      <location filename="../../gui/desk.py" />
      <source>Teach</source>
      <translation>示教</translation>
    </message>
    <message>
      <location filename="../../gui/desk.py" />
      <source>Teach it pictures of your own</source>
      <translation>用自己的图片教它</translation>
    </message>
    <message>
      <location filename="../../gui/desk.py" />
      <source>Learn</source>
      <translation>学习</translation>
    </message>
    <message>
      <location filename="../../gui/desk.py" />
      <source>See, change and measure one idea at a time</source>
      <translation>一次一个想法：看、改、量</translation>
    </message>
    <message>
      <location filename="../../gui/desk.py" />
      <source>Inspect shows no picture yet: choose one there first.</source>
      <translation>“观察”里还没有图片：请先在那里选一张。</translation>
    </message>
  </context>
  <context>
    <name>Document</name>
    <message>
      <location filename="../../gui/document.py" />
      <source>Recipe</source>
      <translation>训练方案</translation>
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Several blocks</source>
      <translation>多个块</translation>
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Insert {title}</source>
      <translation>插入 {title}</translation>
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Duplicate</source>
      <translation>复制一份</translation>
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Wrap in {title}</source>
      <translation>放进 {title}</translation>
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Unwrap</source>
      <translation>拆开</translation>
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Move</source>
      <translation>移动</translation>
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Silence a remark</source>
      <translation>静音一条意见</translation>
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Show a remark again</source>
      <translation>恢复一条意见</translation>
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Change data</source>
      <translation>更换数据</translation>
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Containers can stand at most {most} deep in one another.</source>
      <translation>容器最多可以嵌套 {most} 层。</translation>
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>A network has at most {most} blocks: remove some first.</source>
      <translation>一个网络最多 {most} 个块：请先移除一些。</translation>
    </message>
  </context>
  <context>
    <name>drop</name>
    <message>
      <location filename="../../gui/drop.py" />
      <source>Only one project can be open: drop a single file.</source>
      <translation>只能打开一个项目：请拖放单个文件。</translation>
    </message>
    <message>
      <location filename="../../gui/drop.py" />
      <source>Only files of this machine can be opened: save it here first.</source>
      <translation>只能打开这台电脑上的文件：请先保存到这里。</translation>
    </message>
    <message>
      <location filename="../../gui/drop.py" />
      <source>{name} is neither a project (*{suffix}) nor a lesson (*{lesson}). Drop pictures in Inspect; choose data under Data.</source>
      <translation>{name} 既不是项目（*{suffix}）也不是课程（*{lesson}）。图片请拖到“观察”里；数据请在“数据”下选择。</translation>
    </message>
  </context>
  <context>
    <name>DropHint</name>
    <message>
      <location filename="../../gui/drop.py" />
      <source>Drop it to open {name}</source>
      <translation>松开以打开 {name}</translation>
    </message>
  </context>
  <context>
    <name>ExportCommands</name>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>PyTorch source…</source>
      <translation>PyTorch 源代码…</translation>
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>One Python file that stands alone, with the weights beside it</source>
      <translation>一个独立的 Python 文件，权重在它旁边</translation>
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>ONNX…</source>
      <translation>ONNX…</translation>
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>For other programs: from pixels to probabilities, in one file</source>
      <translation>供其他程序使用：从像素到概率，一个文件</translation>
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Summary…</source>
      <translation>摘要…</translation>
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>The table of the layers as text</source>
      <translation>各层的表格，纯文本</translation>
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Summary for a spreadsheet…</source>
      <translation>电子表格用的摘要…</translation>
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>The table of the layers as CSV</source>
      <translation>各层的表格，CSV 格式</translation>
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Copy summary</source>
      <translation>复制摘要</translation>
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Put the table of the layers on the clipboard</source>
      <translation>把各层的表格放到剪贴板</translation>
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>PyTorch source</source>
      <translation>PyTorch 源代码</translation>
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Text</source>
      <translation>文本</translation>
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>The summary is on the clipboard.</source>
      <translation>摘要已在剪贴板上。</translation>
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Another export is still under way: wait a moment.</source>
      <translation>另一个导出还在进行：请稍等。</translation>
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Exported as {path}, with its weights beside it in {weights}.</source>
      <translation>已导出为 {path}，权重在旁边的 {weights} 中。</translation>
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Exported as {path}.</source>
      <translation>已导出为 {path}。</translation>
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Exported as {path}, without trained weights: this design has none yet.</source>
      <translation>已导出为 {path}，不含训练好的权重：这个设计还没有。</translation>
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Exporting</source>
      <translation>正在导出</translation>
    </message>
  </context>
  <context>
    <name>menus</name>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Open…</source>
      <translation>打开…</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Open a project</source>
      <translation>打开项目</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Save the project</source>
      <translation>保存项目</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Save as…</source>
      <translation>另存为…</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Save the project in another file</source>
      <translation>把项目保存到另一个文件</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Revert</source>
      <translation>还原</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Go back to the project as it was saved; Undo takes that back</source>
      <translation>回到保存时的项目；撤销可以取消还原</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>New from</source>
      <translation>新建自</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>New from gallery…</source>
      <translation>从网络库新建…</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Choose among known networks by their pictures</source>
      <translation>按图片从已知的网络中选择</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Teach it mine</source>
      <translation>教它认我的东西</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Teach a network pictures of your own, from the camera or from folders</source>
      <translation>用自己的图片教网络，图片来自摄像头或文件夹</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Open recent</source>
      <translation>打开最近的项目</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Open a lesson…</source>
      <translation>打开课程…</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Open a lesson that somebody wrote: a Markdown file (*.md)</source>
      <translation>打开别人写的课程：一个 Markdown 文件（*.md）</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Picture…</source>
      <translation>图片…</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>The network as SVG, PNG or PDF, for a paper or slides</source>
      <translation>网络的 SVG、PNG 或 PDF 图，用于论文或幻灯片</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Another program has changed {name} since it was opened or saved here.</source>
      <translation>自从在这里打开或保存以来，另一个程序修改了 {name}。</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Nothing has been saved yet. To overwrite it is to lose what that program wrote.</source>
      <translation>还没有保存任何内容。覆盖它就会丢失那个程序写入的内容。</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Save in another file; this one stays as it is</source>
      <translation>保存到另一个文件；这个保持不变</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Revert to what is there</source>
      <translation>还原为文件现有的内容</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Show what the file has now; Undo brings your work back</source>
      <translation>显示文件现在的内容；撤销可以找回你的工作</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Overwrite</source>
      <translation>覆盖</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Replace what the other program wrote</source>
      <translation>替换另一个程序写入的内容</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Open {path}</source>
      <translation>打开 {path}</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Clear the list</source>
      <translation>清除列表</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Forget the recent projects; their files stay</source>
      <translation>忘记最近的项目；文件仍然保留</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Convoscope projects and exported PyTorch source</source>
      <translation>Convoscope 项目和导出的 PyTorch 源代码</translation>
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Convoscope projects</source>
      <translation>Convoscope 项目</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Browse data sets…</source>
      <translation>浏览数据集…</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>See the pictures of each data set; download and remove</source>
      <translation>查看各数据集的图片；下载和移除</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Quit</source>
      <translation>退出</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Close the program</source>
      <translation>关闭程序</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>&amp;Train</source>
      <translation>训练(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Take the last change back</source>
      <translation>撤回上一次改动</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Make the change again</source>
      <translation>再次进行这次改动</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>History…</source>
      <translation>历史…</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>See every step, and go back to any</source>
      <translation>查看每一步，并回到任意一步</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Weights of the run before</source>
      <translation>上一次运行的权重</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Bring back what an earlier run left</source>
      <translation>恢复较早一次运行留下的权重</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Weights of the run after</source>
      <translation>下一次运行的权重</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Bring back what a later run left</source>
      <translation>恢复较晚一次运行留下的权重</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Colours of the system</source>
      <translation>跟随系统的颜色</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Language of the system</source>
      <translation>系统的语言</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>What is this?</source>
      <translation>这是什么？</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Open the experiment about what the mouse or the keyboard is at</source>
      <translation>打开鼠标或键盘所在之处的实验</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Find a command…</source>
      <translation>查找命令…</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Run a command, or open a lesson, by its name</source>
      <translation>按名称运行命令或打开课程</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Start screen</source>
      <translation>开始页</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>The demos, and where else to begin</source>
      <translation>演示，以及其他开始的方式</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Tour of the window</source>
      <translation>窗口导览</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Five steps through the window</source>
      <translation>五步走遍窗口</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>About Convoscope</source>
      <translation>关于 Convoscope</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Version and licence</source>
      <translation>版本和许可</translation>
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Build a convolutional network, train it while you watch, and look inside it. Free software under the MIT licence.</source>
      <translation>搭建卷积网络，看着它训练，再看它的内部。MIT 许可的自由软件。</translation>
    </message>
  </context>
  <context>
    <name>CommandFinder</name>
    <message>
      <location filename="../../gui/finder.py" />
      <source>Find a command</source>
      <translation>查找命令</translation>
    </message>
    <message>
      <location filename="../../gui/finder.py" />
      <source>Type what you want to do</source>
      <translation>输入你想做的事</translation>
    </message>
    <message>
      <location filename="../../gui/finder.py" />
      <source>Command</source>
      <translation>命令</translation>
    </message>
    <message>
      <location filename="../../gui/finder.py" />
      <source>Part of a command's name; Enter runs the chosen one</source>
      <translation>命令名称的一部分；回车运行选中的命令</translation>
    </message>
    <message>
      <location filename="../../gui/finder.py" />
      <source>Matching commands</source>
      <translation>匹配的命令</translation>
    </message>
    <message>
      <location filename="../../gui/finder.py" />
      <source>No command is called that.</source>
      <translation>没有叫这个名字的命令。</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <location filename="../../gui/header.py" />
      <source>Workspaces</source>
      <translation>工作区</translation>
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>What computes the training</source>
      <translation>用什么来计算训练</translation>
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>{title} — download {size}</source>
      <translation>{title} — 下载 {size}</translation>
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>Folder of pictures…</source>
      <translation>图片文件夹…</translation>
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>Any folder with one sub-folder for each class</source>
      <translation>任意文件夹，每个类别一个子文件夹</translation>
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>Browse data sets…</source>
      <translation>浏览数据集…</translation>
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>See the pictures of each, download and remove</source>
      <translation>查看各数据集的图片，下载和移除</translation>
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>The pictures to train and test with</source>
      <translation>用来训练和测试的图片</translation>
    </message>
  </context>
  <context>
    <name>HistoryModel</name>
    <message>
      <location filename="../../gui/history.py" />
      <source>The beginning</source>
      <translation>开始</translation>
    </message>
    <message>
      <location filename="../../gui/history.py" />
      <source>{step}, the present state</source>
      <translation>{step}，当前状态</translation>
    </message>
    <message>
      <location filename="../../gui/history.py" />
      <source>{step}, taken back</source>
      <translation>{step}，已撤回</translation>
    </message>
    <message>
      <location filename="../../gui/history.py" />
      <source>Go back to here</source>
      <translation>回到这里</translation>
    </message>
    <message>
      <location filename="../../gui/history.py" />
      <source>Make all up to here again</source>
      <translation>重做到这里为止的所有步骤</translation>
    </message>
  </context>
  <context>
    <name>HistoryPanel</name>
    <message>
      <location filename="../../gui/history.py" />
      <source>History</source>
      <translation>历史</translation>
    </message>
    <message>
      <location filename="../../gui/history.py" />
      <source>Close the history</source>
      <translation>关闭历史</translation>
    </message>
    <message>
      <location filename="../../gui/history.py" />
      <source>Close the history; nothing is forgotten (Esc)</source>
      <translation>关闭历史；什么都不会忘记（Esc）</translation>
    </message>
    <message>
      <location filename="../../gui/history.py" />
      <source>All steps of the design, the oldest first</source>
      <translation>设计的所有步骤，最早的在前</translation>
    </message>
    <message>
      <location filename="../../gui/history.py" />
      <source>Click a step to go back to it; with the keys: ↑, ↓, Return</source>
      <translation>点击一步就回到那里；用键盘：↑、↓、回车</translation>
    </message>
  </context>
  <context>
    <name>NumberGrid</name>
    <message>
      <location filename="../../gui/inspection/arithmetic/grid.py" />
      <source>Numbers of input map {channel}: value, weight and product of each cell</source>
      <translation>输入特征图 {channel} 的数：每格的值、权重和乘积</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/grid.py" />
      <source>The numbers under the window</source>
      <translation>窗口下的数</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/grid.py" />
      <source> (padding)</source>
      <translation>（填充）</translation>
    </message>
  </context>
  <context>
    <name>ArithmeticPanel</name>
    <message>
      <location filename="../../gui/inspection/arithmetic/panel.py" />
      <source>How this number came about</source>
      <translation>这个数是怎么来的</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/panel.py" />
      <source>The cell that is explained</source>
      <translation>所解释的格</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/panel.py" />
      <source>Result of the arithmetic</source>
      <translation>计算的结果</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/panel.py" />
      <source>Result: &lt;b&gt;{result}&lt;/b&gt;; in the map: {value}</source>
      <translation>结果：&lt;b&gt;{result}&lt;/b&gt;；特征图中：{value}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/panel.py" />
      <source>This number can't be explained: {why}</source>
      <translation>这个数无法解释：{why}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/panel.py" />
      <source>Point at a cell of any map to see where its number is from.</source>
      <translation>指向任一特征图的一格，看它的数从哪里来。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/panel.py" />
      <source>{layer}, number {channel}</source>
      <translation>{layer}，第 {channel} 个数</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/panel.py" />
      <source>{layer}, map {channel}, row {row}, column {column}</source>
      <translation>{layer}，特征图 {channel}，第 {row} 行第 {column} 列</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/sections.py" />
      <source>Inside the block, {place} counts most for this:</source>
      <translation>在这个块里，{place} 对它影响最大：</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/sections.py" />
      <source>And from there on:</source>
      <translation>从那里往后：</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/sections.py" />
      <source>On the shortcut:</source>
      <translation>在捷径上：</translation>
    </message>
  </context>
  <context>
    <name>ScanControls</name>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>One cell back</source>
      <translation>退一格</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>Play the scan</source>
      <translation>播放扫描</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>One cell on</source>
      <translation>进一格</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>End the scan: show the whole map</source>
      <translation>结束扫描：显示整个特征图</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>Speed of the scan</source>
      <translation>扫描的速度</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>How many cells a second the scan goes through</source>
      <translation>扫描每秒经过多少格</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>Place of the scan</source>
      <translation>扫描的位置</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>Pause the scan</source>
      <translation>暂停扫描</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>{speed} a second</source>
      <translation>每秒 {speed} 格</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>{cell} of {count}</source>
      <translation>第 {cell} 格，共 {count} 格</translation>
    </message>
  </context>
  <context>
    <name>ProductsTable</name>
    <message>
      <location filename="../../gui/inspection/arithmetic/table.py" />
      <source>Products of every input map</source>
      <translation>每个输入特征图的乘积</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/table.py" />
      <source>Click a row, or use ↑ and ↓, to read its numbers below</source>
      <translation>点击一行，或用 ↑ 和 ↓，在下面读它的数</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/table.py" />
      <source>input</source>
      <translation>输入</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/table.py" />
      <source>kernel</source>
      <translation>卷积核</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/table.py" />
      <source>product</source>
      <translation>乘积</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/table.py" />
      <source>sum</source>
      <translation>和</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/table.py" />
      <source>{count} others, weaker</source>
      <translation>另外 {count} 个，较弱</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/table.py" />
      <source>map {channel}: {sum}</source>
      <translation>特征图 {channel}：{sum}</translation>
    </message>
  </context>
  <context>
    <name>CameraPage</name>
    <message>
      <location filename="../../gui/inspection/camera_page.py" />
      <source>Camera</source>
      <translation>摄像头</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/camera_page.py" />
      <source>Which of the connected cameras to use</source>
      <translation>使用哪个已连接的摄像头</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/camera_page.py" />
      <source>Resolution</source>
      <translation>分辨率</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/camera_page.py" />
      <source>How large its pictures are: what the network sees is made smaller anyway</source>
      <translation>它的图片有多大：网络看到的反正会缩小</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/camera_page.py" />
      <source>{camera} (unplugged)</source>
      <translation>{camera}（已拔出）</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/camera_page.py" />
      <source>No camera</source>
      <translation>没有摄像头</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/camera_page.py" />
      <source>Unknown</source>
      <translation>未知</translation>
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <location filename="../../gui/inspection/canvas.py" />
      <source>Canvas</source>
      <translation>画布</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/canvas.py" />
      <source>Draw a digit with the mouse, or with the arrow keys while Shift is held</source>
      <translation>用鼠标画一个数字，或按住 Shift 用方向键画</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/canvas.py" />
      <source>Draw with the left button, erase with the right one.
With keys: arrows move the pen, with Shift they draw; Ctrl+Z takes a stroke back.</source>
      <translation>左键画，右键擦。
用键盘：方向键移动画笔，按住 Shift 则画线；Ctrl+Z 撤回一笔。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/canvas.py" />
      <source>Draw a digit</source>
      <translation>画一个数字</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/canvas.py" />
      <source>The run at this moment</source>
      <translation>运行的这一时刻</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/canvas.py" />
      <source>Colours mean the same at every moment. Space plays, ← and → go step by step.</source>
      <translation>颜色在每个时刻含义相同。空格播放，← 和 → 逐步移动。</translation>
    </message>
  </context>
  <context>
    <name>ClipboardPage</name>
    <message>
      <location filename="../../gui/inspection/clipboard_page.py" />
      <source>Paste</source>
      <translation>粘贴</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/clipboard_page.py" />
      <source>Take the picture that is on the clipboard now (Ctrl+V)</source>
      <translation>取用现在剪贴板上的图片（Ctrl+V）</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/clipboard_page.py" />
      <source>Pasted picture</source>
      <translation>粘贴的图片</translation>
    </message>
  </context>
  <context>
    <name>InspectDetails</name>
    <message>
      <location filename="../../gui/inspection/details.py" />
      <source>How this number came about</source>
      <translation>这个数是怎么来的</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/details.py" />
      <source>Nothing is selected</source>
      <translation>没有选中任何内容</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/details.py" />
      <source>Select a layer to see it large.</source>
      <translation>选中一层，放大查看。</translation>
    </message>
  </context>
  <context>
    <name>DrawPage</name>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Pen width</source>
      <translation>笔宽</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>How broad the pen draws, in pixels of the canvas</source>
      <translation>画笔的粗细，以画布的像素计</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Size and centre as MNIST's</source>
      <translation>大小和居中与 MNIST 相同</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Bring the ink into 20×20 pixels, its centre of mass in the middle of 28×28, as the digits were made that the network learns from</source>
      <translation>把笔迹缩到 20×20 像素，质心放在 28×28 的正中，就像网络学习的那些数字一样</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Pen</source>
      <translation>画笔</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Draw with the left button</source>
      <translation>用左键画</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Eraser</source>
      <translation>橡皮</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Take ink away with the left button</source>
      <translation>用左键擦去笔迹</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Take back</source>
      <translation>撤回</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Take the last stroke back</source>
      <translation>撤回最后一笔</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Clear</source>
      <translation>清空</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Wipe the canvas</source>
      <translation>擦净画布</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Drawing</source>
      <translation>画</translation>
    </message>
  </context>
  <context>
    <name>Finder</name>
    <message>
      <location filename="../../gui/inspection/finding.py" />
      <source>No face found: look straight into the camera, from nearer, in more light.</source>
      <translation>没有找到人脸：正对摄像头，靠近些，光线亮些。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/finding.py" />
      <source>No digit found: show one alone, whole and large, in a broad pen.</source>
      <translation>没有找到数字：请单独、完整、大大地展示一个，用粗笔写。</translation>
    </message>
  </context>
  <context>
    <name>FolderPage</name>
    <message>
      <location filename="../../gui/inspection/folder_page.py" />
      <source>Choose a folder of pictures to leaf through</source>
      <translation>选择要翻看的图片文件夹</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/folder_page.py" />
      <source>Previous picture</source>
      <translation>上一张图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/folder_page.py" />
      <source>Next picture</source>
      <translation>下一张图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/folder_page.py" />
      <source>Place in the folder</source>
      <translation>在文件夹中的位置</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/folder_page.py" />
      <source>Choose folder…</source>
      <translation>选择文件夹…</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/folder_page.py" />
      <source>Choose folder</source>
      <translation>选择文件夹</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/folder_page.py" />
      <source>{number:,} of {count:,}</source>
      <translation>第 {number:,} 张，共 {count:,} 张</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/folder_page.py" />
      <source>Choose a folder of pictures</source>
      <translation>选择图片文件夹</translation>
    </message>
  </context>
  <context>
    <name>FolderSource</name>
    <message>
      <location filename="../../gui/inspection/folder_source.py" />
      <source>No picture in “{folder}” can be read: choose another folder.</source>
      <translation>“{folder}”中没有可读的图片：请选择另一个文件夹。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/folder_source.py" />
      <source>There are no pictures in “{folder}”: choose another folder.</source>
      <translation>“{folder}”中没有图片：请选择另一个文件夹。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/folder_source.py" />
      <source>“{folder}” can't be looked into ({reason}): choose another folder.</source>
      <translation>无法查看“{folder}”（{reason}）：请选择另一个文件夹。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/folder_source.py" />
      <source>And {count} more.</source>
      <translation>还有 {count} 个。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/folder_source.py" />
      <source>Skipped: {sentences}</source>
      <translation>已跳过：{sentences}</translation>
    </message>
  </context>
  <context>
    <name>FramePage</name>
    <message>
      <location filename="../../gui/inspection/frame_page.py" />
      <source>About this picture</source>
      <translation>关于这张图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/frame_page.py" />
      <source>{count} faces found: the network sees the clearest.</source>
      <translation>找到 {count} 张人脸：网络看的是最清晰的一张。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/frame_page.py" />
      <source>Frozen</source>
      <translation>已冻结</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/frame_page.py" />
      <source>Live</source>
      <translation>实时</translation>
    </message>
  </context>
  <context>
    <name>LayerList</name>
    <message>
      <location filename="../../gui/inspection/heads.py" />
      <source>Waits for the block above.</source>
      <translation>等待上面的块。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/heads.py" />
      <source>Waits for a block inside it.</source>
      <translation>等待其中的一个块。</translation>
    </message>
  </context>
  <context>
    <name>KernelView</name>
    <message>
      <location filename="../../gui/inspection/kernel_view.py" />
      <source>{title}: {shape}</source>
      <translation>{title}：{shape}</translation>
    </message>
  </context>
  <context>
    <name>WeightScale</name>
    <message>
      <location filename="../../gui/inspection/kernel_view.py" />
      <source>Weights from {low} to {high}</source>
      <translation>权重从 {low} 到 {high}</translation>
    </message>
  </context>
  <context>
    <name>SlicePictures</name>
    <message>
      <location filename="../../gui/inspection/kernel_view.py" />
      <source>The kernel's weights</source>
      <translation>卷积核的权重</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/kernel_view.py" />
      <source>{count} weights from {low} to {high}</source>
      <translation>{count} 个权重，从 {low} 到 {high}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/kernel_view.py" />
      <source>Input map {number}: {weight}</source>
      <translation>输入特征图 {number}：{weight}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/kernel_view.py" />
      <source>Input map {number}: weights from {low} to {high}</source>
      <translation>输入特征图 {number}：权重从 {low} 到 {high}</translation>
    </message>
  </context>
  <context>
    <name>MapsView</name>
    <message>
      <location filename="../../gui/inspection/layer/maps_view.py" />
      <source>Maps of the layer</source>
      <translation>这一层的特征图</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/maps_view.py" />
      <source>Click a map to choose it. Keys: arrows choose, + and − or Ctrl and the wheel change the size, 0 shows all at once where they fit.</source>
      <translation>点击一个特征图来选中它。键盘：方向键选择，+ 和 − 或 Ctrl 加滚轮改变大小，0 在放得下时显示全部。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/maps_view.py" />
      <source>Select a layer in the network to see all its maps.</source>
      <translation>在网络中选中一层，查看它的所有特征图。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/maps_view.py" />
      <source>Map {number} of {count} is chosen</source>
      <translation>已选中特征图 {number}，共 {count} 个</translation>
    </message>
  </context>
  <context>
    <name>LayerPage</name>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>Layer</source>
      <translation>层</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>The layer whose maps are shown: the network's selected one</source>
      <translation>显示其特征图的层：网络中选中的那一层</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>No layer is selected</source>
      <translation>没有选中层</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>Maps that stand out</source>
      <translation>突出的特征图</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>Smaller</source>
      <translation>缩小</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>Make the maps smaller (−)</source>
      <translation>把特征图缩小（−）</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>Larger</source>
      <translation>放大</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>Make the maps larger (+)</source>
      <translation>把特征图放大（+）</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>Fit</source>
      <translation>适应</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>Show all maps at once where they fit (0)</source>
      <translation>放得下时显示所有特征图（0）</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>number</source>
      <translation>个数</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>numbers</source>
      <translation>个数</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>map</source>
      <translation>个特征图</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>maps</source>
      <translation>个特征图</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>{count} silent</source>
      <translation>{count} 个沉默</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>{count} dead</source>
      <translation>{count} 个失效</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>{count} saturated</source>
      <translation>{count} 个饱和</translation>
    </message>
  </context>
  <context>
    <name>_Scale</name>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>Scale</source>
      <translation>标度</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>max of each</source>
      <translation>各自的最大值</translation>
    </message>
  </context>
  <context>
    <name>LayerControls</name>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Sort</source>
      <translation>排序</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Strength is the mean of a map's values without their signs, variance that of its cells. Maps keep their places while one picture follows another.</source>
      <translation>强度是特征图各值去掉正负号后的平均，方差是各格的方差。连续换图片时，特征图保持原位。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Sort by {what}</source>
      <translation>按{what}排序</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Sort again</source>
      <translation>重新排序</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Sort by the picture that is shown now</source>
      <translation>按现在显示的图片排序</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Colours</source>
      <translation>颜色</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Colours of numbers from zero up; layers with both signs are blue and red</source>
      <translation>从零起的数的颜色；正负都有的层用蓝色和红色</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Scale</source>
      <translation>标度</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Per map shows each map at its clearest; per layer lets you compare them</source>
      <translation>按图：每个特征图都最清晰；按层：可以互相比较</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Scale per map</source>
      <translation>每个特征图一个标度</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Scale per layer</source>
      <translation>每层一个标度</translation>
    </message>
  </context>
  <context>
    <name>StateLine</name>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>State of the weights</source>
      <translation>权重的状态</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Train this network</source>
      <translation>训练这个网络</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>The data are being loaded.</source>
      <translation>正在载入数据。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>The data are not here yet: choose them above.</source>
      <translation>数据还不在这里：请先在上面选择。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>The network is being prepared.</source>
      <translation>正在准备网络。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>These weights are random.</source>
      <translation>这些权重是随机的。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>The published weights, trained on ImageNet.</source>
      <translation>公开发布的权重，在 ImageNet 上训练。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Paused after step {step}: these are its weights.</source>
      <translation>在第 {step} 步后暂停：这是当时的权重。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Live: the maps follow the training.</source>
      <translation>实时：特征图随训练变化。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Untrained: these weights are random.</source>
      <translation>未训练：这些权重是随机的。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Blocks that changed since training have random weights.</source>
      <translation>训练之后改动过的块，权重是随机的。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Weights as the last training left them.</source>
      <translation>上次训练留下的权重。</translation>
    </message>
  </context>
  <context>
    <name>Readout</name>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Value under the pointer</source>
      <translation>指针处的值</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Point at a map to read its values; click to pin it.</source>
      <translation>指向特征图读取它的值；点击可固定。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>number {channel}</source>
      <translation>第 {channel} 个数</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>map {channel}, row {row}, column {column}</source>
      <translation>特征图 {channel}，第 {row} 行第 {column} 列</translation>
    </message>
  </context>
  <context>
    <name>LayerDelegate</name>
    <message>
      <location filename="../../gui/inspection/layer_delegate.py" />
      <source>max of each</source>
      <translation>各自的最大值</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_delegate.py" />
      <source>number</source>
      <translation>个数</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_delegate.py" />
      <source>numbers</source>
      <translation>个数</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_delegate.py" />
      <source>map</source>
      <translation>个特征图</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_delegate.py" />
      <source>maps</source>
      <translation>个特征图</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_delegate.py" />
      <source>Show fewer</source>
      <translation>显示较少</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_delegate.py" />
      <source>Show all {maps}</source>
      <translation>显示全部 {maps}</translation>
    </message>
  </context>
  <context>
    <name>LayerView</name>
    <message>
      <location filename="../../gui/inspection/layer_view.py" />
      <source>Layers</source>
      <translation>各层</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_view.py" />
      <source>Click a layer or a map to see it large. Keys: ← and → leaf through the maps, Return shows all of them or fewer.</source>
      <translation>点击一层或一个特征图放大查看。键盘：← 和 → 翻看特征图，回车显示全部或较少。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/layer_view.py" />
      <source>No blocks yet: add one in Design to see what it makes of this.</source>
      <translation>还没有块：在“设计”中添加一个，看它会怎样处理。</translation>
    </message>
  </context>
  <context>
    <name>LiveControls</name>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Find it for me</source>
      <translation>替我找</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>The network sees the square on the picture; or let the program find the digit or the face in the frame, and cut it out for the network</source>
      <translation>网络看到图片上的方框；也可以让程序在画面中找到数字或人脸，并裁剪给网络</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>The square</source>
      <translation>方框</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Find a digit</source>
      <translation>找数字</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Find a face</source>
      <translation>找人脸</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Largest square</source>
      <translation>最大的方框</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Take the largest square in the middle of the picture again</source>
      <translation>重新取图片正中最大的方框</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Mirror</source>
      <translation>镜像</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Swap left and right, as in a mirror; writing is mirrored as well</source>
      <translation>左右互换，像照镜子；文字也会反过来</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Invert</source>
      <translation>反相</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Swap light and dark: for dark ink on light paper, where the network knows the reverse</source>
      <translation>明暗互换：用于浅色纸上的深色笔迹，而网络学的是相反的</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Freeze</source>
      <translation>冻结</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Stay at this picture (Space, while the picture has the keyboard)</source>
      <translation>停在这张图片（空格，当图片有键盘焦点时）</translation>
    </message>
  </context>
  <context>
    <name>LiveView</name>
    <message>
      <location filename="../../gui/inspection/live_view.py" />
      <source>The picture of the source</source>
      <translation>图片来源的画面</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/live_view.py" />
      <source>Arrow keys move the square that the network sees, + and − size it, Home takes as much as there is, Space freezes a live picture</source>
      <translation>方向键移动网络看到的方框，+ 和 − 改变大小，Home 取最大，空格冻结实时画面</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/live_view.py" />
      <source>Drag the square to where the network is to look; drag a corner to size it.
With keys: arrows, + and −, Home.</source>
      <translation>把方框拖到网络该看的地方；拖动一角改变大小。
用键盘：方向键、+ 和 −、Home。</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/live_view.py" />
      <source>What the network sees</source>
      <translation>网络看到的</translation>
    </message>
  </context>
  <context>
    <name>MapPage</name>
    <message>
      <location filename="../../gui/inspection/map_page.py" />
      <source>Map</source>
      <translation>特征图</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/map_page.py" />
      <source>Which of the block's maps is shown</source>
      <translation>显示块的哪一个特征图</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/map_page.py" />
      <source>The map, large</source>
      <translation>放大的特征图</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/map_page.py" />
      <source>Point at a cell, or move to it with the arrow keys</source>
      <translation>指向一格，或用方向键移动到它</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/map_page.py" />
      <source> of {count}</source>
      <translation>，共 {count} 个</translation>
    </message>
  </context>
  <context>
    <name>ScaleBar</name>
    <message>
      <location filename="../../gui/inspection/map_page.py" />
      <source>Scale from {low} to {high}</source>
      <translation>标度从 {low} 到 {high}</translation>
    </message>
  </context>
  <context>
    <name>InspectionModel</name>
    <message>
      <location filename="../../gui/inspection/model.py" />
      <source>This network is too large to be looked into here.</source>
      <translation>这个网络太大，无法在这里查看。</translation>
    </message>
  </context>
  <context>
    <name>PicturePage</name>
    <message>
      <location filename="../../gui/inspection/picture_page.py" />
      <source>Open picture…</source>
      <translation>打开图片…</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/picture_page.py" />
      <source>Open a PNG, JPEG, BMP, GIF, WebP or TIFF file</source>
      <translation>打开 PNG、JPEG、BMP、GIF、WebP 或 TIFF 文件</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/picture_page.py" />
      <source>Dropped picture</source>
      <translation>拖入的图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/picture_page.py" />
      <source>Pictures</source>
      <translation>图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/picture_page.py" />
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/picture_page.py" />
      <source>Open picture</source>
      <translation>打开图片</translation>
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>As the network sees it</source>
      <translation>网络看到的样子</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>The picture as the network sees it</source>
      <translation>网络看到的图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>Answer</source>
      <translation>答案</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>True class</source>
      <translation>真实类别</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>Class probabilities</source>
      <translation>类别概率</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>How probable the network finds each class</source>
      <translation>网络认为各类别有多大可能</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>grey</source>
      <translation>灰度</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>colour</source>
      <translation>彩色</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>The network gives no answer yet.</source>
      <translation>网络还没有给出答案。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>true label</source>
      <translation>真实标签</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>Right: it is {name}</source>
      <translation>正确：是 {name}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>Wrong: it is {name}</source>
      <translation>错误：是 {name}</translation>
    </message>
  </context>
  <context>
    <name>ProjectionPage</name>
    <message>
      <location filename="../../gui/inspection/projection/asking.py" />
      <source>They are brought down to the plane</source>
      <translation>正在把它们降到平面上</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/asking.py" />
      <source>The pictures go through the network</source>
      <translation>图片正在通过网络</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Layer</source>
      <translation>层</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Which layer the pictures are seen by</source>
      <translation>从哪一层看这些图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>PCA</source>
      <translation>PCA</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>t-SNE</source>
      <translation>t-SNE</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Pictures</source>
      <translation>图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>How many test pictures are shown</source>
      <translation>显示多少张测试图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Class</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Let one class stand out</source>
      <translation>突出显示一个类别</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>All classes</source>
      <translation>所有类别</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Again</source>
      <translation>重算</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Show the pictures as the weights see them now</source>
      <translation>按现在的权重显示这些图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>What the plane shows</source>
      <translation>平面显示什么</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Progress of the projection</source>
      <translation>投影的进度</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>The data are not here yet: choose them above.</source>
      <translation>数据还不在这里：请先在上面选择。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Select a layer that works, in the list or in the network.</source>
      <translation>在列表或网络中选中一个能工作的层。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>{count} pictures</source>
      <translation>{count} 张图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Across {across} of all difference, upwards {up}. {about}</source>
      <translation>横向占全部差异的 {across}，纵向占 {up}。{about}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>{number}: {name}</source>
      <translation>{number}：{name}</translation>
    </message>
  </context>
  <context>
    <name>Scatter</name>
    <message>
      <location filename="../../gui/inspection/projection/scatter.py" />
      <source>Pictures as points</source>
      <translation>图片表示为点</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/projection/scatter.py" />
      <source>Arrow keys go from picture to picture, Return inspects it, + and − zoom, 0 shows all</source>
      <translation>方向键在图片间移动，回车查看它，+ 和 − 缩放，0 显示全部</translation>
    </message>
  </context>
  <context>
    <name>PublishedChooser</name>
    <message>
      <location filename="../../gui/inspection/published.py" />
      <source>Network that is looked into</source>
      <translation>所查看的网络</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/published.py" />
      <source>Look into your own network, or into a published one</source>
      <translation>查看你自己的网络，或一个公开发布的网络</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/published.py" />
      <source>Your network</source>
      <translation>你的网络</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/published.py" />
      <source>Download the published weights</source>
      <translation>下载公开发布的权重</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/published.py" />
      <source>{network} is being opened; the first time takes a few seconds.</source>
      <translation>正在打开 {network}；第一次需要几秒。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/published.py" />
      <source>{share}: cancel</source>
      <translation>{share}：取消</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/published.py" />
      <source>Get weights</source>
      <translation>获取权重</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/published.py" />
      <source>Download the published weights, {size}; without them they are random</source>
      <translation>下载公开发布的权重，{size}；没有它们权重是随机的</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/published.py" />
      <source>Call the download off; what has come is kept</source>
      <translation>中止下载；已下载的部分会保留</translation>
    </message>
  </context>
  <context>
    <name>RegionChooser</name>
    <message>
      <location filename="../../gui/inspection/region_chooser.py" />
      <source>Choose a part of the screen</source>
      <translation>选择屏幕的一部分</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/region_chooser.py" />
      <source>Drag over the part to look at, or move the frame with the arrow keys, size it with Shift and take it with Return. Esc leaves it as it was.</source>
      <translation>在要看的部分上拖动，或用方向键移动方框，按住 Shift 改变大小，回车采用。Esc 保持原样。</translation>
    </message>
  </context>
  <context>
    <name>_Pictures</name>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Test picture {number}: {name}</source>
      <translation>测试图片 {number}：{name}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/subsampling.py" />
      <source>A digit through both kinds of pooling</source>
      <translation>一个数字经过两种池化</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/subsampling.py" />
      <source>Blue is below zero, orange above</source>
      <translation>蓝色小于零，橙色大于零</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/subsampling.py" />
      <source>28×28 cells</source>
      <translation>28×28 格</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/subsampling.py" />
      <source>1998: sub-sampling</source>
      <translation>1998：下采样</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/subsampling.py" />
      <source>Today: max</source>
      <translation>今天：最大</translation>
    </message>
  </context>
  <context>
    <name>SamplePage</name>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Test pictures</source>
      <translation>测试图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Click a picture to send it through the network</source>
      <translation>点击一张图片，让它通过网络</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Class of the test pictures</source>
      <translation>测试图片的类别</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Show the test pictures of one class only</source>
      <translation>只显示一个类别的测试图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Mistakes only</source>
      <translation>只看错误</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Show only the test pictures that this network reads wrong</source>
      <translation>只显示这个网络读错的测试图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>How many test pictures</source>
      <translation>多少张测试图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Previous picture</source>
      <translation>上一张图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Next picture</source>
      <translation>下一张图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>A picture at random</source>
      <translation>随机一张图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>All classes</source>
      <translation>所有类别</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>No data are loaded yet.</source>
      <translation>还没有载入数据。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>test picture</source>
      <translation>张测试图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>test pictures</source>
      <translation>张测试图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>The mistakes are looked for when the run ends or pauses.</source>
      <translation>运行结束或暂停时才查找错误。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Reading the test pictures: {done:,} of {total:,}</source>
      <translation>正在读测试图片：{done:,}，共 {total:,}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>None of {count} is read wrong.</source>
      <translation>{count} 中没有读错的。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>{wrong:,} of {count} read wrong</source>
      <translation>{count} 中读错 {wrong:,}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Test picture {number}</source>
      <translation>测试图片 {number}</translation>
    </message>
  </context>
  <context>
    <name>SaveButton</name>
    <message>
      <location filename="../../gui/inspection/saving/button.py" />
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/saving/button.py" />
      <source>Save what is seen here: pictures, arrays, a recording</source>
      <translation>保存这里看到的内容：图片、数组、录像</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/saving/button.py" />
      <source>A recording is kept here until you save or discard it</source>
      <translation>录像留在这里，直到你保存或丢弃</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/saving/button.py" />
      <source>Save what is seen</source>
      <translation>保存所见</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/saving/button.py" />
      <source>Recording this view, {most} seconds at most: click to stop and save it</source>
      <translation>正在录制这个视图，最多 {most} 秒：点击停止并保存</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/saving/button.py" />
      <source>Stop recording</source>
      <translation>停止录制</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/saving/button.py" />
      <source>Saving the recording</source>
      <translation>正在保存录像</translation>
    </message>
  </context>
  <context>
    <name>SaveView</name>
    <message>
      <location filename="../../gui/inspection/saving/view.py" />
      <source>What a network makes of a picture, drawn by Convoscope</source>
      <translation>网络对一张图片的处理，由 Convoscope 绘制</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/saving/view.py" />
      <source>The picture can't be drawn: there is not enough memory for it.</source>
      <translation>无法绘制这张图：内存不足。</translation>
    </message>
  </context>
  <context>
    <name>ScreenPage</name>
    <message>
      <location filename="../../gui/inspection/screen_page.py" />
      <source>Choose a part…</source>
      <translation>选择一部分…</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/screen_page.py" />
      <source>Draw a rectangle over what the network is to look at</source>
      <translation>画一个矩形，框住网络要看的地方</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/screen_page.py" />
      <source>{width} × {height} pixels, ten times a second</source>
      <translation>{width} × {height} 像素，每秒十次</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/screen_page.py" />
      <source>A film in a browser, say, or a picture in another program</source>
      <translation>例如浏览器里的影片，或另一个程序里的图片</translation>
    </message>
  </context>
  <context>
    <name>SourcePanel</name>
    <message>
      <location filename="../../gui/inspection/source_panel.py" />
      <source>Test picture {number}</source>
      <translation>测试图片 {number}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/source_panel.py" />
      <source>Held-out picture {number}</source>
      <translation>留出的图片 {number}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/source_panel.py" />
      <source>There is no picture on the clipboard: copy one, then paste it here.</source>
      <translation>剪贴板上没有图片：先复制一张，再粘贴到这里。</translation>
    </message>
  </context>
  <context>
    <name>SourceWords</name>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Test data</source>
      <translation>测试数据</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>A picture of the data, with its label</source>
      <translation>数据中的一张图片，带标签</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Draw</source>
      <translation>画</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Draw a digit by hand</source>
      <translation>手画一个数字</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Open or drop a picture</source>
      <translation>打开或拖入一张图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Leaf through the pictures of a folder</source>
      <translation>翻看一个文件夹中的图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Clipboard</source>
      <translation>剪贴板</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Take the picture that was copied last (Ctrl+V)</source>
      <translation>取用最近复制的图片（Ctrl+V）</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Draw a digit to see what every layer makes of it.</source>
      <translation>画一个数字，看每一层怎样处理它。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Open a picture to see what every layer makes of it.</source>
      <translation>打开一张图片，看每一层怎样处理它。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Choose a folder to see what every layer makes of its pictures.</source>
      <translation>选择一个文件夹，看每一层怎样处理其中的图片。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Copy a picture to see what every layer makes of it, then paste it.</source>
      <translation>复制一张图片再粘贴，看每一层怎样处理它。</translation>
    </message>
  </context>
  <context>
    <name>Statistics</name>
    <message>
      <location filename="../../gui/inspection/statistics.py" />
      <source>Lowest</source>
      <translation>最小</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/statistics.py" />
      <source>Mean</source>
      <translation>平均</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/statistics.py" />
      <source>Highest</source>
      <translation>最大</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/statistics.py" />
      <source>Zeros</source>
      <translation>零</translation>
    </message>
  </context>
  <context>
    <name>AscentCurve</name>
    <message>
      <location filename="../../gui/inspection/unit/ascent_curve.py" />
      <source>Activation, step by step</source>
      <translation>激活值，逐步</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/ascent_curve.py" />
      <source>best picture {value}</source>
      <translation>最佳图片 {value}</translation>
    </message>
  </context>
  <context>
    <name>UnitChooser</name>
    <message>
      <location filename="../../gui/inspection/unit/chooser.py" />
      <source>Layer of the unit</source>
      <translation>单元所在的层</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/chooser.py" />
      <source>Which layer the unit is of: the strip's block, too</source>
      <translation>单元属于哪一层：也是网络条中的块</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/chooser.py" />
      <source>Unit</source>
      <translation>单元</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/chooser.py" />
      <source>A unit is one map of the layer, or one of its numbers</source>
      <translation>单元是这一层的一个特征图，或其中一个数</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/chooser.py" />
      <source> of {count}</source>
      <translation>，共 {count} 个</translation>
    </message>
  </context>
  <context>
    <name>GrownCard</name>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>The grown picture</source>
      <translation>生成的图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>What is made large</source>
      <translation>增强什么</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>One cell shows what the unit looks for; the whole map shows what it looks like to find that everywhere</source>
      <translation>一格显示单元在找什么；整个特征图显示到处都找到它是什么样子</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>One cell</source>
      <translation>一格</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>The whole map</source>
      <translation>整个特征图</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Grow a picture</source>
      <translation>生成图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Other noise</source>
      <translation>换一份噪声</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Grow from other noise</source>
      <translation>从另一份噪声生成</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Begin again from other noise: what comes out may differ</source>
      <translation>从另一份噪声重新开始：结果可能不同</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Look into it</source>
      <translation>看看它的内部</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Look into the grown picture</source>
      <translation>观察生成的图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Send the grown picture through the network</source>
      <translation>让生成的图片通过网络</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Activation of the grown picture</source>
      <translation>生成图片的激活值</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>State of the grown picture</source>
      <translation>生成图片的状态</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Grown for {layer}, unit {number}</source>
      <translation>为 {layer} 的单元 {number} 生成</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>No picture can be grown: {reason}.</source>
      <translation>无法生成图片：{reason}。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Stop growing</source>
      <translation>停止生成</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Stop here; the picture stays</source>
      <translation>在这里停止；图片保留</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Change noise step by step so that it excites the unit more and more</source>
      <translation>一步步改变噪声，让它越来越激发这个单元</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Step {step} of {steps}: {value}</source>
      <translation>第 {step} 步，共 {steps} 步：{value}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Noise is changed step by step so that the unit answers more and more strongly. What comes out shows what it looks for.</source>
      <translation>一步步改变噪声，使单元的响应越来越强。得到的图片显示它在找什么。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Grown with earlier weights.</source>
      <translation>用较早的权重生成。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>{times} times what the strongest picture of the data gives.</source>
      <translation>是数据中最强图片的 {times} 倍。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Here are the {high}×{wide} pixels that the cell in the middle sees.</source>
      <translation>这是正中的格看到的 {high}×{wide} 像素。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>What it looks for</source>
      <translation>它在找什么</translation>
    </message>
  </context>
  <context>
    <name>KernelCard</name>
    <message>
      <location filename="../../gui/inspection/unit/kernel_card.py" />
      <source>Kernel</source>
      <translation>卷积核</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/kernel_card.py" />
      <source>Why there is no kernel</source>
      <translation>为什么没有卷积核</translation>
    </message>
  </context>
  <context>
    <name>MapCard</name>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>The unit's map</source>
      <translation>单元的特征图</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>Point at a cell, or move to it with the arrow keys</source>
      <translation>指向一格，或用方向键移动到它</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>What the cell sees of the picture</source>
      <translation>这一格看到的图片部分</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>Value of the unit's cell</source>
      <translation>单元这一格的值</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>Where the cell looks</source>
      <translation>这一格看哪里</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>Answer for {name}: {value}</source>
      <translation>对 {name} 的答案：{value}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>Number {name}: {value}</source>
      <translation>数 {name}：{value}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>A number of a vector sees the whole picture.</source>
      <translation>向量中的一个数看到整张图片。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>Row {row}, column {column}: {value}</source>
      <translation>第 {row} 行第 {column} 列：{value}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>Strongest, row {row}, column {column}: {value}</source>
      <translation>最强，第 {row} 行第 {column} 列：{value}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>This cell sees nothing but padding.</source>
      <translation>这一格只看到填充。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>This cell sees the whole picture.</source>
      <translation>这一格看到整张图片。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>This cell sees rows {top}–{bottom}, columns {left}–{right}.</source>
      <translation>这一格看到第 {top}–{bottom} 行、第 {left}–{right} 列。</translation>
    </message>
  </context>
  <context>
    <name>UnitPage</name>
    <message>
      <location filename="../../gui/inspection/unit/page.py" />
      <source>Choose a layer to look at one of its units.</source>
      <translation>选择一层，查看它的一个单元。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/page.py" />
      <source>The data that this network is for are not loaded yet.</source>
      <translation>这个网络所用的数据还没有载入。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/page.py" />
      <source>The network has not answered for this layer yet.</source>
      <translation>网络还没有给出这一层的结果。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/page.py" />
      <source>What is known of the unit</source>
      <translation>关于这个单元的已知信息</translation>
    </message>
  </context>
  <context>
    <name>PatchGrid</name>
    <message>
      <location filename="../../gui/inspection/unit/patch_grid.py" />
      <source>Strongest pictures</source>
      <translation>最强的图片</translation>
    </message>
  </context>
  <context>
    <name>StrongestCard</name>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>What excites it most</source>
      <translation>什么最能激发它</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Pictures to search</source>
      <translation>要搜索的图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Which pictures of the data are gone through</source>
      <translation>逐一查看哪些数据图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Test pictures</source>
      <translation>测试图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Training pictures</source>
      <translation>训练图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>State of the search</source>
      <translation>搜索的状态</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>The pictures can't be gone through: {reason}.</source>
      <translation>无法逐一查看图片：{reason}。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Test picture {number}</source>
      <translation>测试图片 {number}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Training picture {number}</source>
      <translation>训练图片 {number}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Stop the search</source>
      <translation>停止搜索</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Search the pictures</source>
      <translation>搜索图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Stop here; what has been found stays</source>
      <translation>在这里停止；已找到的保留</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Go through all pictures with the weights as they are now</source>
      <translation>用现在的权重逐一查看所有图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>{title}, {label}: {value}</source>
      <translation>{title}，{label}：{value}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Once data are loaded, their pictures are searched here.</source>
      <translation>载入数据后，就在这里搜索其中的图片。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Going through the pictures: {done} of {count} …</source>
      <translation>正在逐一查看图片：{done}，共 {count}…</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>{count} pictures have not been searched yet.</source>
      <translation>还有 {count} 张图片没有搜索。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>For none of the pictures does this unit give a number.</source>
      <translation>这个单元对哪张图片都没有给出数。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Found with earlier weights: search anew to see what holds now.</source>
      <translation>用较早的权重找到：重新搜索看看现在如何。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Stopped: these are from the first {seen} of {count} pictures.</source>
      <translation>已停止：这些来自 {count} 张图片中的前 {seen} 张。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>None of the {count} pictures excites this unit: it gives 0 for all.</source>
      <translation>{count} 张图片都不能激发这个单元：它全都给出 0。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>The strongest of {count}. Click one to send it through the network.</source>
      <translation>{count} 张中最强的。点击一张，让它通过网络。</translation>
    </message>
  </context>
  <context>
    <name>UnitMarks</name>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>Silent: 0 everywhere for this picture.</source>
      <translation>沉默：对这张图片处处为 0。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>test picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张测试图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>test pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张测试图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>Dead: 0 everywhere for all of {pictures}.</source>
      <translation>失效：对全部 {pictures}处处为 0。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>Saturated: most answers to {pictures} lie near a limit.</source>
      <translation>饱和：对 {pictures}的大多数响应接近极限。</translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>silent</source>
      <translation>沉默</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>0 everywhere for this picture</source>
      <translation>对这张图片处处为 0</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>dead</source>
      <translation>失效</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>0 everywhere for all test pictures tried</source>
      <translation>对试过的所有测试图片处处为 0</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>saturated</source>
      <translation>饱和</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>Most answers to the test pictures lie near a limit of the layer's function</source>
      <translation>对测试图片的大多数响应接近这一层函数的极限</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>What the marks mean</source>
      <translation>标记的含义</translation>
    </message>
  </context>
  <context>
    <name>VectorPage</name>
    <message>
      <location filename="../../gui/inspection/vector_page.py" />
      <source>The block's numbers</source>
      <translation>块的各个数</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/vector_page.py" />
      <source>Every number that the block puts out</source>
      <translation>块输出的每一个数</translation>
    </message>
  </context>
  <context>
    <name>VideoPage</name>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Open film…</source>
      <translation>打开影片…</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Open a video file: Motion JPEG or MPEG-4, say. It is played over and over, without its sound.</source>
      <translation>打开视频文件：例如 Motion JPEG 或 MPEG-4。循环播放，没有声音。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Place in the film</source>
      <translation>在影片中的位置</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Where in the film it is; arrow keys go by a second</source>
      <translation>播放到影片的哪里；方向键每次移动一秒</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Place in the film, and how long it is</source>
      <translation>在影片中的位置，以及影片的长度</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Films</source>
      <translation>影片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Open film</source>
      <translation>打开影片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Hold</source>
      <translation>停住</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Play on from here</source>
      <translation>从这里继续播放</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Stay at this frame</source>
      <translation>停在这一帧</translation>
    </message>
  </context>
  <context>
    <name>Accuracy</name>
    <message>
      <location filename="../../gui/inspection/what_if/accuracy.py" />
      <source>The accuracy is counted once the data are loaded.</source>
      <translation>载入数据后才统计准确率。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/accuracy.py" />
      <source>The accuracy is counted once the run has ended.</source>
      <translation>运行结束后才统计准确率。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/accuracy.py" />
      <source>The data at hand are others than those the network is for.</source>
      <translation>现有的数据不是这个网络所用的。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/accuracy.py" />
      <source>The network isn't trained yet, so there is no accuracy to compare.</source>
      <translation>网络还没有训练，所以没有可比较的准确率。</translation>
    </message>
  </context>
  <context>
    <name>ChangesBar</name>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>Changes that are tried out</source>
      <translation>正在尝试的改动</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>The network in the project is as it was</source>
      <translation>项目中的网络保持不变</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>Show the page on which they are made</source>
      <translation>显示进行这些改动的页面</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>Try out nothing any more</source>
      <translation>不再尝试任何改动</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>Reset all changes</source>
      <translation>重置所有改动</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>Take back: {step}</source>
      <translation>撤回：{step}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>There is nothing to take back</source>
      <translation>没有可撤回的</translation>
    </message>
  </context>
  <context>
    <name>ChangeHistory</name>
    <message>
      <location filename="../../gui/inspection/what_if/history.py" />
      <source>Reset everything</source>
      <translation>全部重置</translation>
    </message>
  </context>
  <context>
    <name>Keeping</name>
    <message>
      <location filename="../../gui/inspection/what_if/keeping.py" />
      <source>Something else was changed meanwhile: ask again to keep it.</source>
      <translation>其间有别的改动：要保留请再次操作。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/keeping.py" />
      <source>{changes} kept: the weights of the project are now those tried out here.</source>
      <translation>{changes}已保留：项目的权重现在就是这里尝试的权重。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/keeping.py" />
      <source>change</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>处改动</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/keeping.py" />
      <source>changes</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>处改动</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/keeping.py" />
      <source>Bring the old weights back</source>
      <translation>恢复旧的权重</translation>
    </message>
  </context>
  <context>
    <name>KernelEditor</name>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Kernel that is shown</source>
      <translation>显示的卷积核</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Kernel</source>
      <translation>卷积核</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Which of the layer's kernels</source>
      <translation>这一层的哪个卷积核</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Input map</source>
      <translation>输入特征图</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Which of the maps that come in this slice looks at</source>
      <translation>这一片看的是哪个输入特征图</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Reset the kernel</source>
      <translation>重置卷积核</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Take back what was changed in this kernel</source>
      <translation>撤回对这个卷积核的改动</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Number to paint with</source>
      <translation>用来涂的数</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>What the cells become that are painted over</source>
      <translation>涂过的格变成什么数</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source> of {count}</source>
      <translation>，共 {count} 个</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Kernel {number}, the slice for input map {channel}</source>
      <translation>卷积核 {number}，对应输入特征图 {channel} 的一片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>{kernel} by hand</source>
      <translation>{kernel}，手动修改</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>{kernel}: {recipe}</source>
      <translation>{kernel}：{recipe}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Reset {kernel}</source>
      <translation>重置 {kernel}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>{layer}, kernel {number}</source>
      <translation>{layer}，卷积核 {number}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Drag</source>
      <translation>拖动</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Drag cells up and down</source>
      <translation>上下拖动格来改变数值</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Paint</source>
      <translation>涂</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Draw over cells to set them</source>
      <translation>在格上画来设置数值</translation>
    </message>
  </context>
  <context>
    <name>Outcome</name>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>As it is</source>
      <translation>原样</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>As the network is: {what}</source>
      <translation>网络原样：{what}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>With the changes</source>
      <translation>改动后</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>With the changes: {what}</source>
      <translation>改动后：{what}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>How far each layer has moved</source>
      <translation>每一层变化了多少</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>The length of the difference, as a share of the length of what came out before</source>
      <translation>差的长度，占原来结果长度的比例</translation>
    </message>
  </context>
  <context>
    <name>_Side</name>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>the unit's map</source>
      <translation>单元的特征图</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>the answer</source>
      <translation>答案</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>the probabilities</source>
      <translation>概率</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>How probable the network finds each class</source>
      <translation>网络认为各类别有多大可能</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>{low} to {high}</source>
      <translation>{low} 到 {high}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>true label</source>
      <translation>真实标签</translation>
    </message>
  </context>
  <context>
    <name>WhatIfPage</name>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>Layer</source>
      <translation>层</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>The layer whose units are changed</source>
      <translation>要改变其单元的层</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>Undo a change</source>
      <translation>撤销一处改动</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>Redo a change</source>
      <translation>重做一处改动</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>Keep in the project</source>
      <translation>保留到项目中</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>Choose a layer to change its units.</source>
      <translation>选择一层，改变它的单元。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>Make the changes part of the weights in the project</source>
      <translation>让这些改动成为项目中权重的一部分</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>A run is under way: keep the changes once it has ended</source>
      <translation>正在运行：结束后再保留这些改动</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>A published network is no part of the project</source>
      <translation>公开发布的网络不属于项目</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>“{text}” is no number: the cell keeps the one it had.</source>
      <translation>“{text}”不是数：这一格保持原来的值。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>What is changed, and what follows</source>
      <translation>改变了什么，带来什么结果</translation>
    </message>
  </context>
  <context>
    <name>RecipePalette</name>
    <message>
      <location filename="../../gui/inspection/what_if/recipe_palette.py" />
      <source>Angle</source>
      <translation>角度</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/recipe_palette.py" />
      <source>Degrees by which the Gabor kernel is turned</source>
      <translation>Gabor 核旋转的度数</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/recipe_palette.py" />
      <source>Strength</source>
      <translation>强度</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/recipe_palette.py" />
      <source>1: as strong as the slice that it replaces; 2: twice as strong</source>
      <translation>1：与它替换的那一片一样强；2：两倍强</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/recipe_palette.py" />
      <source>In all input maps</source>
      <translation>用于所有输入特征图</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/recipe_palette.py" />
      <source>Put it into every slice of the kernel, not only into the one shown</source>
      <translation>放进卷积核的每一片，而不只是显示的这一片</translation>
    </message>
  </context>
  <context>
    <name>ScoreLine</name>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>Accuracy, old and new</source>
      <translation>准确率，旧的和新的</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>State of the accuracy</source>
      <translation>准确率的状态</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>By class</source>
      <translation>按类别</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>Accuracy by class</source>
      <translation>各类别的准确率</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>Show how much of each class is read right</source>
      <translation>显示每个类别读对了多少</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>Classes read right with the changes</source>
      <translation>改动后各类别的正确率</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>Share of each class that is read right: was → is</source>
      <translation>每个类别读对的比例：原来 → 现在</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>Accuracy on the test data</source>
      <translation>测试数据上的准确率</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>{done} of {total} test pictures are read</source>
      <translation>已读 {done} 张测试图片，共 {total} 张</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>{right} of {total} test pictures are read right</source>
      <translation>{total} 张测试图片中读对 {right} 张</translation>
    </message>
  </context>
  <context>
    <name>UnitPanel</name>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Chosen unit</source>
      <translation>选中的单元</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>On</source>
      <translation>开</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Unit is on</source>
      <translation>单元已开启</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Off, the unit gives 0 everywhere</source>
      <translation>关闭时，单元处处给出 0</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>What the unit's output is multiplied by: 1 is as trained, 0 is off</source>
      <translation>单元的输出乘以多少：1 是训练所得，0 是关闭</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Factor: slider</source>
      <translation>系数：滑块</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Factor</source>
      <translation>系数</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Reset the unit</source>
      <translation>重置单元</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Take back all changes of this unit</source>
      <translation>撤回对这个单元的所有改动</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Unit {name}</source>
      <translation>单元 {name}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>{unit} off</source>
      <translation>{unit} 已关闭</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>{unit} on</source>
      <translation>{unit} 已开启</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Reset {unit}</source>
      <translation>重置 {unit}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>{layer}, unit {unit}</source>
      <translation>{layer}，单元 {unit}</translation>
    </message>
  </context>
  <context>
    <name>_Units</name>
    <message>
      <location filename="../../gui/inspection/what_if/unit_tiles.py" />
      <source>Unit {name}</source>
      <translation>单元 {name}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_tiles.py" />
      <source>, kernel changed</source>
      <translation>，卷积核已改动</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_tiles.py" />
      <source>{unit}. Space, or a click on the eye, switches it off and on</source>
      <translation>{unit}。按空格或点击眼睛，可关闭和开启</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/unit_table.py" />
      <source>Unit {number}</source>
      <translation>单元 {number}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/unit_table.py" />
      <source>Kernel</source>
      <translation>卷积核</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/unit_table.py" />
      <source>Answers to</source>
      <translation>反应</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/unit_table.py" />
      <source>Form</source>
      <translation>形状</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/unit_table.py" />
      <source>Light</source>
      <translation>亮度</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/unit_table.py" />
      <source>Colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/unit_table.py" />
      <source>Selectivity</source>
      <translation>选择性</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/unit_table.py" />
      <source>Strongest</source>
      <translation>最强</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/unit_table.py" />
      <source>Its weights: grey is 0, each channel in its own colour</source>
      <translation>它的权重：灰色为 0，每个通道用自己的颜色</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/unit_table.py" />
      <source>What makes most of the differences between its answers, if a quarter or more</source>
      <translation>它的答案之间的差别主要由什么造成，如果占四分之一以上</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/unit_table.py" />
      <source>How much of the differences between its answers the form makes</source>
      <translation>它的答案之间的差别有多少来自形状</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/unit_table.py" />
      <source>How much of the differences between its answers the brightness makes</source>
      <translation>它的答案之间的差别有多少来自亮度</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/unit_table.py" />
      <source>How much of the differences between its answers the colour makes</source>
      <translation>它的答案之间的差别有多少来自颜色</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/unit_table.py" />
      <source>How much the form makes of what brightness and colour leave: 0 to 1</source>
      <translation>在亮度和颜色之外，形状占多少：0 到 1</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/unit_table.py" />
      <source>The stimuli that it answers to most strongly</source>
      <translation>它反应最强的刺激</translation>
    </message>
  </context>
  <context>
    <name>UnitTiles</name>
    <message>
      <location filename="../../gui/inspection/what_if/unit_tiles.py" />
      <source>Units of the layer</source>
      <translation>这一层的单元</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_tiles.py" />
      <source>Space, or a click on its eye, switches a unit off and on</source>
      <translation>按空格或点击眼睛，可关闭和开启一个单元</translation>
    </message>
  </context>
  <context>
    <name>WhatIf</name>
    <message>
      <location filename="../../gui/inspection/what_if/words.py" />
      <source>off</source>
      <translation>关</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/words.py" />
      <source>1 change is tried out</source>
      <translation>正在尝试 1 处改动</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/words.py" />
      <source>{count} changes are tried out</source>
      <translation>正在尝试 {count} 处改动</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/what_if.py" />
      <source>Switch units off, change kernels by hand, and see what follows</source>
      <translation>关闭单元，手动改变卷积核，看看会怎样</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/what_if.py" />
      <source>What if</source>
      <translation>假如</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/what_if.py" />
      <source>Some changes that were tried out no longer fit the network, and are gone.</source>
      <translation>试过的一些改动不再适合这个网络，已经消失。</translation>
    </message>
  </context>
  <context>
    <name>WherePage</name>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>Where the network sees it</source>
      <translation>网络在哪里看到它</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>Where the cascade sees a face</source>
      <translation>级联检测器在哪里看到人脸</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>Class to look for</source>
      <translation>要寻找的类别</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>What the network is to find in the picture</source>
      <translation>网络要在图片中找什么</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>Look for</source>
      <translation>寻找</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>Sure from</source>
      <translation>把握不低于</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>This network</source>
      <translation>这个网络</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>The cascade</source>
      <translation>级联检测器</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>A classic detector, without a network: a cascade of quick tests of light and dark (Viola and Jones 2001), which somebody else has trained</source>
      <translation>一个不用网络的经典检测器：一连串快速的明暗检验（Viola 和 Jones，2001），由别人训练</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>Only windows that the network is at least so sure of are painted</source>
      <translation>只画出网络至少有这么大把握的窗口</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>There is no picture yet.</source>
      <translation>还没有图片。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>The data are not here yet: choose them above.</source>
      <translation>数据还不在这里：请先在上面选择。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>The network is slid over the picture.</source>
      <translation>网络正在图片上滑动。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>This network can't be slid: {reason}.</source>
      <translation>这个网络无法滑动：{reason}。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>{count} found in {time} ms</source>
      <translation>找到 {count} 个，用时 {time} ms</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>{windows} windows of {sizes} sizes: </source>
      <translation>{sizes} 种大小的 {windows} 个窗口：</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>all at once, the dense layers as convolutions, with the very numbers that each window gives when it is cut out. Mistakes are where the training data had nothing alike.</source>
      <translation>一次完成，全连接层当作卷积，所得的数与每个窗口单独裁出时完全相同。训练数据中没有类似内容的地方会出错。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>each cut out and sent through by itself. Slid as a whole, padding would see the neighbours of a window where there should be zeros, and the answers would differ.</source>
      <translation>每个都裁出并单独通过网络。整体滑动时，填充会看到窗口的邻居而不是零，答案就会不同。</translation>
    </message>
  </context>
  <context>
    <name>About</name>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>What the method shows</source>
      <translation>这个方法显示什么</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>Source</source>
      <translation>来源</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>What was found</source>
      <translation>得到了什么</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>Pace</source>
      <translation>节奏</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>Nothing here speaks for it: all numbers are 0.</source>
      <translation>这里没有任何依据：所有的数都是 0。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>Some weights are random: this explains little yet.</source>
      <translation>部分权重是随机的：这还说明不了什么。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>where it is strongest: row {row}, column {column}</source>
      <translation>最强之处：第 {row} 行第 {column} 列</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>Rise from the baseline: {rise}
Sum of all pixels: {sum}</source>
      <translation>比基线高出：{rise}
所有像素之和：{sum}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>Gap between them: {share}</source>
      <translation>两者之差：{share}</translation>
    </message>
  </context>
  <context>
    <name>Asker</name>
    <message>
      <location filename="../../gui/inspection/why/asker.py" />
      <source>There is not enough memory for this method: choose another one.</source>
      <translation>这个方法所需内存不足：请选择另一个。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/asker.py" />
      <source>This method fails here: {reason}.</source>
      <translation>这个方法在这里行不通：{reason}。</translation>
    </message>
  </context>
  <context>
    <name>Tile</name>
    <message>
      <location filename="../../gui/inspection/why/comparison.py" />
      <source>not here</source>
      <translation>不在这里</translation>
    </message>
  </context>
  <context>
    <name>Controls</name>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>What is explained</source>
      <translation>解释什么</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>The network's answer, whatever it is; any class; or the unit that is selected: one map, or number, of the selected layer</source>
      <translation>网络的答案，不论是什么；任一类别；或选中的单元：选中层的一个特征图或一个数</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>Strength of the overlay</source>
      <translation>叠加的强度</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>0 % is the picture alone, 100 % the colours alone</source>
      <translation>0 % 只有图片，100 % 只有颜色</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>Logit of {name}</source>
      <translation>{name} 的 logit</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>The answer</source>
      <translation>答案</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>The answer: {name}</source>
      <translation>答案：{name}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>A unit: none is selected</source>
      <translation>一个单元：没有选中</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>The unit: {unit}</source>
      <translation>单元：{unit}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>number {unit} of {layer}</source>
      <translation>{layer} 的第 {unit} 个数</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>map {unit} of {layer}</source>
      <translation>{layer} 的特征图 {unit}</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>Explain</source>
      <translation>解释</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>Overlay</source>
      <translation>叠加</translation>
    </message>
  </context>
  <context>
    <name>Large</name>
    <message>
      <location filename="../../gui/inspection/why/large.py" />
      <source>The picture with its attribution</source>
      <translation>图片及其归因</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/large.py" />
      <source>Point at a pixel, or move to it with the arrow keys</source>
      <translation>指向一个像素，或用方向键移动到它</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/large.py" />
      <source>Value of the pixel</source>
      <translation>像素的值</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/large.py" />
      <source>Point at a pixel to read it.</source>
      <translation>指向一个像素来读取它。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/large.py" />
      <source>Row {row}, column {column}: {value}</source>
      <translation>第 {row} 行第 {column} 列：{value}</translation>
    </message>
  </context>
  <context>
    <name>MethodSettings</name>
    <message>
      <location filename="../../gui/inspection/why/method_settings.py" />
      <source>The last with maps</source>
      <translation>最后一个有特征图的</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/method_settings.py" />
      <source>Layer</source>
      <translation>层</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/method_settings.py" />
      <source>The layer whose maps Grad-CAM weighs</source>
      <translation>Grad-CAM 对哪一层的特征图加权</translation>
    </message>
  </context>
  <context>
    <name>Scale</name>
    <message>
      <location filename="../../gui/inspection/why/overlay.py" />
      <source>Scale of the colours</source>
      <translation>颜色的标度</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/overlay.py" />
      <source>Scale from {low} to {high}</source>
      <translation>标度从 {low} 到 {high}</translation>
    </message>
  </context>
  <context>
    <name>WhyPage</name>
    <message>
      <location filename="../../gui/inspection/why/page.py" />
      <source>Select a layer, and one of its maps, to look from a unit.</source>
      <translation>要从一个单元来看，请选中一层和其中一个特征图。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/page.py" />
      <source>There are no data yet, so nothing is known of the pictures.</source>
      <translation>还没有数据，所以对图片一无所知。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/page.py" />
      <source>There is no picture yet: choose one on the left.</source>
      <translation>还没有图片：请在左边选一张。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/page.py" />
      <source>The network has not answered yet.</source>
      <translation>网络还没有给出答案。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/page.py" />
      <source>The methods are being loaded.</source>
      <translation>正在载入各种方法。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/page.py" />
      <source>Live: {milliseconds} ms a picture.</source>
      <translation>实时：每张图片 {milliseconds} ms。</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/why/page.py" />
      <source>Takes {seconds} s: updates when the picture rests.</source>
      <translation>需要 {seconds} 秒：图片静止时更新。</translation>
    </message>
  </context>
  <context>
    <name>InspectWorkspace</name>
    <message>
      <location filename="../../gui/inspection/workspace.py" />
      <source>Ways to look inside</source>
      <translation>查看内部的方式</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/workspace.py" />
      <source>What every layer makes of the picture</source>
      <translation>每一层怎样处理这张图片</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/workspace.py" />
      <source>Layers</source>
      <translation>各层</translation>
    </message>
    <message>
      <location filename="../../gui/inspection/workspace.py" />
      <source>There is no picture on the clipboard: copy one, or open a file.</source>
      <translation>剪贴板上没有图片：请复制一张，或打开文件。</translation>
    </message>
  </context>
  <context>
    <name>FastPart</name>
    <message>
      <location filename="../../gui/learn/backpropagation/fast.py" />
      <source>Learn at full speed</source>
      <translation>全速学习</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/fast.py" />
      <source>{steps} steps on whole digits, from the same first kernel</source>
      <translation>在完整的数字上学 {steps} 步，从同一个初始卷积核开始</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/fast.py" />
      <source>Learned</source>
      <translation>已学到</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/fast.py" />
      <source>To find</source>
      <translation>要找的</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/fast.py" />
      <source>Loss by step</source>
      <translation>每步的损失</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/fast.py" />
      <source>Open Train</source>
      <translation>打开训练</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/fast.py" />
      <source>There all kernels of your network learn like this</source>
      <translation>在那里，你网络的所有卷积核都这样学习</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/fast.py" />
      <source>Furthest weight from the kernel to find: {distance}</source>
      <translation>离目标卷积核最远的权重：{distance}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/fast.py" />
      <source>The loss of every step comes here.</source>
      <translation>每一步的损失会出现在这里。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/fast.py" />
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/fast.py" />
      <source>step</source>
      <translation>步</translation>
    </message>
  </context>
  <context>
    <name>KernelPicture</name>
    <message>
      <location filename="../../gui/learn/backpropagation/fast.py" />
      <source>Blue is below zero, orange above</source>
      <translation>蓝色小于零，橙色大于零</translation>
    </message>
  </context>
  <context>
    <name>BackpropagationLive</name>
    <message>
      <location filename="../../gui/learn/backpropagation/live.py" />
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/live.py" />
      <source>Take the last step back</source>
      <translation>撤回上一步</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/live.py" />
      <source>Step</source>
      <translation>单步</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/live.py" />
      <source>Take the step: the new kernel becomes the kernel</source>
      <translation>走这一步：新的卷积核成为卷积核</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/live.py" />
      <source>Begin anew</source>
      <translation>重新开始</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/live.py" />
      <source>Another first kernel, drawn at random</source>
      <translation>换一个随机的初始卷积核</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/live.py" />
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/live.py" />
      <source>Compared with autograd</source>
      <translation>与 autograd 比较</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/live.py" />
      <source>The same step by torch: its convolution, and its own gradient</source>
      <translation>同一步由 torch 来算：用它自己的卷积和梯度</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/live.py" />
      <source>Step {step}: loss {loss}</source>
      <translation>第 {step} 步：损失 {loss}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/live.py" />
      <source>autograd says {loss}; largest difference of any number {apart}</source>
      <translation>autograd 得 {loss}；各数最大相差 {apart}</translation>
    </message>
  </context>
  <context>
    <name>Backpropagation</name>
    <message>
      <location filename="../../gui/learn/backpropagation/sentences.py" />
      <source>Gradient = Σ error × pixel = {gradient}.  New = {old} − {rate} × {factor} = {new}</source>
      <translation>梯度 = Σ 误差 × 像素 = {gradient}。  新 = {old} − {rate} × {factor} = {new}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/sentences.py" />
      <source>Here: sum {sum}, answer {answer}, wanted {wanted}.  Error = 2/16 · ({answer} − {factor}) · slope {slope} = {error}</source>
      <translation>这里：和 {sum}，答案 {answer}，目标 {wanted}。  误差 = 2/16 · ({answer} − {factor}) · 斜率 {slope} = {error}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/sentences.py" />
      <source>(0 or 1)</source>
      <translation>(0 或 1)</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/sentences.py" />
      <source>(1 − answer²)</source>
      <translation>(1 − 答案²)</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/sentences.py" />
      <source>Loss = mean of (answer − wanted)².  Error of a place = 2/16 · (answer − wanted) · {slope}: point at one.</source>
      <translation>损失 = (答案 − 目标)² 的平均。  一处的误差 = 2/16 · (答案 − 目标) · {slope}：请指向一处。</translation>
    </message>
  </context>
  <context>
    <name>StepView</name>
    <message>
      <location filename="../../gui/learn/backpropagation/step_view.py" />
      <source>The numbers of the step</source>
      <translation>这一步的数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/step_view.py" />
      <source>Point at a weight to see its gradient come about, or at a place to see its error. Arrow keys choose a weight, with Shift a place.</source>
      <translation>指向一个权重，看它的梯度怎样得来；指向一个位置，看它的误差。方向键选择权重，按住 Shift 选择位置。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/step_view.py" />
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/step_view.py" />
      <source>Kernel</source>
      <translation>卷积核</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/step_view.py" />
      <source>Answers</source>
      <translation>答案</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/step_view.py" />
      <source>Wanted</source>
      <translation>目标</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/step_view.py" />
      <source>Errors</source>
      <translation>误差</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/step_view.py" />
      <source>Pixels it met</source>
      <translation>它遇到的像素</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/step_view.py" />
      <source>Products</source>
      <translation>乘积</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/step_view.py" />
      <source>Gradient</source>
      <translation>梯度</translation>
    </message>
    <message>
      <location filename="../../gui/learn/backpropagation/step_view.py" />
      <source>New kernel</source>
      <translation>新卷积核</translation>
    </message>
  </context>
  <context>
    <name>LessonCard</name>
    <message>
      <location filename="../../gui/learn/card.py" />
      <source>{minutes} min</source>
      <translation>{minutes} 分钟</translation>
    </message>
    <message>
      <location filename="../../gui/learn/card.py" />
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <location filename="../../gui/learn/card.py" />
      <source>{done} of {steps} steps done</source>
      <translation>已完成 {steps} 步中的 {done} 步</translation>
    </message>
    <message>
      <location filename="../../gui/learn/card.py" />
      <source>{steps} steps</source>
      <translation>{steps} 步</translation>
    </message>
  </context>
  <context>
    <name>CheckCard</name>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>What to reach</source>
      <translation>要达到什么</translation>
    </message>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>Reached: well done.</source>
      <translation>达到了：做得好。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>Not reached yet.</source>
      <translation>还没有达到。</translation>
    </message>
  </context>
  <context>
    <name>LessonChecks</name>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>exactly {value}</source>
      <translation>正好 {value}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>at least {value}</source>
      <translation>至少 {value}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>at most {value}</source>
      <translation>至多 {value}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>{what}: done</source>
      <translation>{what}：已完成</translation>
    </message>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>{what}: not done yet</source>
      <translation>{what}：还没有完成</translation>
    </message>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>{what}, {limits}: not measured yet</source>
      <translation>{what}，{limits}：还没有测量</translation>
    </message>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>{what}: {value}, {limits}: reached</source>
      <translation>{what}：{value}，{limits}：已达到</translation>
    </message>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>{what}: {value}, {limits}: not reached</source>
      <translation>{what}：{value}，{limits}：未达到</translation>
    </message>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>{what}: {value}, {limits}: not tried yet</source>
      <translation>{what}：{value}，{limits}：还没有尝试</translation>
    </message>
  </context>
  <context>
    <name>ComparisonLive</name>
    <message>
      <location filename="../../gui/learn/comparison/live.py" />
      <source>Train all of them</source>
      <translation>全部训练</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/live.py" />
      <source>Train every design on the same pictures, from the same seed</source>
      <translation>用同样的图片、同一个种子训练每个设计</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/live.py" />
      <source>Result</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/live.py" />
      <source>{name} does best: {accuracy} of the test pictures</source>
      <translation>{name} 最好：测试图片的 {accuracy}</translation>
    </message>
  </context>
  <context>
    <name>ComparisonTable</name>
    <message>
      <location filename="../../gui/learn/comparison/opening.py" />
      <source>Take “{name}” from a lesson</source>
      <translation>采用课程里的“{name}”</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/table.py" />
      <source>{work} multiply-accumulates, {connections} connections</source>
      <translation>{work} 次乘加，{connections} 个连接</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/table.py" />
      <source>Parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/table.py" />
      <source>Numbers that training adjusts</source>
      <translation>训练所调整的数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/table.py" />
      <source>Work</source>
      <translation>计算量</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/table.py" />
      <source>Multiply-accumulates for one picture</source>
      <translation>一张图片的乘加次数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/table.py" />
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/table.py" />
      <source>Accuracy on the pictures that were learned from</source>
      <translation>在学过的图片上的准确率</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/table.py" />
      <source>Test</source>
      <translation>测试</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/table.py" />
      <source>Accuracy on pictures that were never seen before</source>
      <translation>在从未见过的图片上的准确率</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/table.py" />
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/table.py" />
      <source>What training took of one core of this machine</source>
      <translation>训练用去这台机器一个核心的时间</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/table.py" />
      <source>Test accuracy as a bar</source>
      <translation>以条形表示的测试准确率</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/table.py" />
      <source>Open “{name}” in Design</source>
      <translation>在设计中打开“{name}”</translation>
    </message>
  </context>
  <context>
    <name>_Bar</name>
    <message>
      <location filename="../../gui/learn/comparison/table.py" />
      <source>From {from_} to 100 %</source>
      <translation>从 {from_} 到 100 %</translation>
    </message>
  </context>
  <context>
    <name>ComparisonView</name>
    <message>
      <location filename="../../gui/learn/comparison/view.py" />
      <source>Training loss by epoch</source>
      <translation>每轮的训练损失</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/view.py" />
      <source>Accuracy on held-out pictures by epoch</source>
      <translation>每轮在留出图片上的准确率</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/view.py" />
      <source>Training loss</source>
      <translation>训练损失</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/view.py" />
      <source>Held-out accuracy</source>
      <translation>留出准确率</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/view.py" />
      <source>epoch</source>
      <translation>轮</translation>
    </message>
    <message>
      <location filename="../../gui/learn/comparison/view.py" />
      <source>Train them: the curves come here.</source>
      <translation>训练它们：曲线会出现在这里。</translation>
    </message>
  </context>
  <context>
    <name>BoardTable</name>
    <message>
      <location filename="../../gui/learn/contest/board.py" />
      <source>Design</source>
      <translation>设计</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/board.py" />
      <source>Parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/board.py" />
      <source>Multiplications</source>
      <translation>乘法次数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/board.py" />
      <source>Held-out</source>
      <translation>留出</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/board.py" />
      <source>Test</source>
      <translation>测试</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/board.py" />
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/board.py" />
      <source>Best designs</source>
      <translation>最佳设计</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/board.py" />
      <source>Return or a double-click takes a design as yours, Delete forgets it</source>
      <translation>按回车或双击，把一个设计拿来用；Delete 键忘掉它</translation>
    </message>
  </context>
  <context>
    <name>Figures</name>
    <message>
      <location filename="../../gui/learn/contest/figures.py" />
      <source>Parameters of your design</source>
      <translation>你设计的参数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/figures.py" />
      <source>parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/figures.py" />
      <source>Work of your design</source>
      <translation>你设计的计算量</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/figures.py" />
      <source>multiplications a picture</source>
      <translation>每张图片的乘法次数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/figures.py" />
      <source>Accuracy of your design</source>
      <translation>你设计的准确率</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/figures.py" />
      <source>held-out, {goal} to reach · test {test}</source>
      <translation>留出，要达到 {goal} · 测试 {test}</translation>
    </message>
  </context>
  <context>
    <name>ContestLive</name>
    <message>
      <location filename="../../gui/learn/contest/live.py" />
      <source>Train and measure</source>
      <translation>训练并测量</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/live.py" />
      <source>Train your design by the rules, and measure it on pictures that it never saw</source>
      <translation>按规则训练你的设计，并用它没见过的图片测量</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/live.py" />
      <source>What the doctor says</source>
      <translation>诊断怎么说</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/live.py" />
      <source>No design has reached it yet. The first one that does will stand here.</source>
      <translation>还没有设计达到。第一个达到的会出现在这里。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/live.py" />
      <source>Take this design</source>
      <translation>采用这个设计</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/live.py" />
      <source>Make it yours, to go on from; undo takes it back</source>
      <translation>拿来自己用，从它继续；可以撤销</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/live.py" />
      <source>Forget it</source>
      <translation>忘掉它</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/live.py" />
      <source>Take the chosen design off the board</source>
      <translation>把选中的设计从榜上拿掉</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/live.py" />
      <source>Your design</source>
      <translation>你的设计</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/live.py" />
      <source>Best designs on this machine</source>
      <translation>这台机器上的最佳设计</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/live.py" />
      <source>{share} of the multiplications are made in {block} ({summary}).</source>
      <translation>{share} 的乘法在{block}（{summary}）中进行。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/live.py" />
      <source>{share} of the parameters are in {block} ({summary}).</source>
      <translation>{share} 的参数在{block}（{summary}）中。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/live.py" />
      <source>Epoch {epoch} of {epochs}: {accuracy} of the held-out pictures</source>
      <translation>第 {epoch}/{epochs} 轮：留出图片的 {accuracy}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/live.py" />
      <source>Reached: it is on the board.</source>
      <translation>达到了：它上榜了。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/live.py" />
      <source>It reads {accuracy} of the held-out pictures right, {goal} are asked for.</source>
      <translation>留出图片的准确率是 {accuracy}，要求 {goal}。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/contest/live.py" />
      <source>Design of the contest</source>
      <translation>挑战的设计</translation>
    </message>
  </context>
  <context>
    <name>ConvolutionLive</name>
    <message>
      <location filename="../../gui/learn/convolution/live.py" />
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/live.py" />
      <source>Map</source>
      <translation>特征图</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/live.py" />
      <source>Point at a cell, or use the arrow keys, to see its sum</source>
      <translation>指向一格，或用方向键，看它的和</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/live.py" />
      <source>Size of the map</source>
      <translation>特征图的大小</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/live.py" />
      <source>“{text}” is no number: type one such as −0.5.</source>
      <translation>“{text}”不是数：请输入如 −0.5 这样的数。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/live.py" />
      <source>Picture, {size}×{size}</source>
      <translation>图片，{size}×{size}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/live.py" />
      <source>Map, {high}×{wide}</source>
      <translation>特征图，{high}×{wide}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/live.py" />
      <source>Height and width  {formula}</source>
      <translation>高与宽  {formula}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/live.py" />
      <source>Height  {high}    Width  {wide}</source>
      <translation>高  {high}    宽  {wide}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/live.py" />
      <source>Row {row}, column {column}: {value}</source>
      <translation>第 {row} 行第 {column} 列：{value}</translation>
    </message>
  </context>
  <context>
    <name>ScanBar</name>
    <message>
      <location filename="../../gui/learn/convolution/scan_bar.py" />
      <source>One cell back</source>
      <translation>退一格</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/scan_bar.py" />
      <source>Play the scan</source>
      <translation>播放扫描</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/scan_bar.py" />
      <source>One cell on</source>
      <translation>进一格</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/scan_bar.py" />
      <source>Place of the scan</source>
      <translation>扫描的位置</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/scan_bar.py" />
      <source>How far the kernel has come</source>
      <translation>卷积核走到了哪里</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/scan_bar.py" />
      <source>Speed of the scan</source>
      <translation>扫描的速度</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/scan_bar.py" />
      <source>How many cells come out in a second</source>
      <translation>每秒算出多少格</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/scan_bar.py" />
      <source>{speed} a second</source>
      <translation>每秒 {speed} 格</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/scan_bar.py" />
      <source>cell {place} of {count}</source>
      <translation>第 {place}/{count} 格</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/scan_bar.py" />
      <source>Pause the scan</source>
      <translation>暂停扫描</translation>
    </message>
  </context>
  <context>
    <name>SumRow</name>
    <message>
      <location filename="../../gui/learn/convolution/sum_row.py" />
      <source>Patch under the kernel</source>
      <translation>卷积核下的小块</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/sum_row.py" />
      <source>Products</source>
      <translation>乘积</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/sum_row.py" />
      <source>The sum</source>
      <translation>和</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/sum_row.py" />
      <source>What torch says</source>
      <translation>torch 怎么说</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/sum_row.py" />
      <source>Sum {total} + bias {bias} = {result}</source>
      <translation>和 {total} + 偏置 {bias} = {result}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/sum_row.py" />
      <source>torch is being asked</source>
      <translation>正在问 torch</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/sum_row.py" />
      <source>torch says {value}, {apart} apart</source>
      <translation>torch 得 {value}，相差 {apart}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/sum_row.py" />
      <source>Patch</source>
      <translation>小块</translation>
    </message>
    <message>
      <location filename="../../gui/learn/convolution/sum_row.py" />
      <source>Kernel</source>
      <translation>卷积核</translation>
    </message>
  </context>
  <context>
    <name>DepthChoice</name>
    <message>
      <location filename="../../gui/learn/depth/choice.py" />
      <source>Layers</source>
      <translation>层数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/choice.py" />
      <source>Which twins are shown below</source>
      <translation>下面显示哪一对双胞胎</translation>
    </message>
  </context>
  <context>
    <name>DepthLive</name>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>Train the twins</source>
      <translation>训练双胞胎</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>Train plain and residual networks of every depth, the shallow first</source>
      <translation>训练各种深度的普通网络与残差网络，从浅到深</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>After training</source>
      <translation>训练之后</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>The gradients of trained networks instead of fresh ones</source>
      <translation>显示训练过的网络的梯度，而不是刚初始化的</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>Training error by depth</source>
      <translation>训练误差随深度</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>Gradient by layer</source>
      <translation>各层的梯度</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>Loss while training</source>
      <translation>训练时的损失</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>Result</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>Training error</source>
      <translation>训练误差</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>layers</source>
      <translation>层</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>Train the twins: the error of each depth comes here.</source>
      <translation>训练双胞胎：每种深度的误差会出现在这里。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>Gradient norm</source>
      <translation>梯度范数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>layer</source>
      <translation>层</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>The gradients are being measured…</source>
      <translation>正在测量梯度…</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>step</source>
      <translation>步</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>Train the twins: their losses come here.</source>
      <translation>训练双胞胎：它们的损失会出现在这里。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>{depth} layers: plain {plain} wrong, residual {residual}</source>
      <translation>{depth} 层：普通错 {plain}，残差错 {residual}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>First gradient ÷ last: plain {plain}, residual {residual}</source>
      <translation>首层梯度 ÷ 末层：普通 {plain}，残差 {residual}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>plain</source>
      <translation>普通</translation>
    </message>
    <message>
      <location filename="../../gui/learn/depth/live.py" />
      <source>residual</source>
      <translation>残差</translation>
    </message>
  </context>
  <context>
    <name>DragView</name>
    <message>
      <location filename="../../gui/learn/equivariance/drag_view.py" />
      <source>Picture to drag</source>
      <translation>可拖动的图片</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/drag_view.py" />
      <source>Drag it, or use the arrow keys; Home puts it back where it belongs</source>
      <translation>拖动它，或用方向键；Home 键放回原处</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/drag_view.py" />
      <source>{down} pixels down, {right} to the right</source>
      <translation>向下 {down} 像素，向右 {right} 像素</translation>
    </message>
  </context>
  <context>
    <name>EquivarianceLive</name>
    <message>
      <location filename="../../gui/learn/equivariance/live.py" />
      <source>Layer</source>
      <translation>层</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/live.py" />
      <source>The layer whose maps are compared</source>
      <translation>比较哪一层的特征图</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/live.py" />
      <source>Your own network can't run yet: see in Design what is wrong.</source>
      <translation>你自己的网络还不能运行：请到设计里看哪里不对。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/live.py" />
      <source>Picture {picture}: no inside is left, drag it less far.</source>
      <translation>图片 {picture}：内部已不剩，请少拖一点。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/live.py" />
      <source>Picture {picture}: no whole number of cells. The nearest, {maps}, doesn't fit.</source>
      <translation>图片 {picture}：不是整数格。最近的 {maps} 对不上。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/live.py" />
      <source>Picture {picture}, maps {maps}: they differ.</source>
      <translation>图片 {picture}，特征图 {maps}：不相同。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/live.py" />
      <source>Picture {picture}, maps {maps}: equal everywhere.</source>
      <translation>图片 {picture}，特征图 {maps}：处处相同。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/live.py" />
      <source>Picture {picture}, maps {maps}: equal inside, only the border differs.</source>
      <translation>图片 {picture}，特征图 {maps}：内部相同，只有边缘不同。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/live.py" />
      <source>{count} maps</source>
      <translation>{count} 个特征图</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/live.py" />
      <source>the first of {count} maps; the numbers are of all</source>
      <translation>{count} 个特征图中的前几个；数值针对全部</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/live.py" />
      <source>Inside the border</source>
      <translation>边缘以内</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/live.py" />
      <source>Difference inside the border</source>
      <translation>边缘以内的差</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/live.py" />
      <source>Everywhere</source>
      <translation>全部</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/live.py" />
      <source>Difference everywhere</source>
      <translation>各处的差</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/live.py" />
      <source>Largest difference</source>
      <translation>最大的差</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/live.py" />
      <source>What the maps did</source>
      <translation>特征图怎样变化</translation>
    </message>
  </context>
  <context>
    <name>MapsTable</name>
    <message>
      <location filename="../../gui/learn/equivariance/maps_table.py" />
      <source>Both ways round, map by map</source>
      <translation>两种顺序，逐图比较</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/maps_table.py" />
      <source>The line frames the inside: cells that see neither padding nor what came in again</source>
      <translation>框线内是内部：这些格既看不到填充，也看不到绕回来的部分</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/maps_table.py" />
      <source>Shift, then convolve</source>
      <translation>先移动，后卷积</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/maps_table.py" />
      <source>Convolve, then shift</source>
      <translation>先卷积，后移动</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/maps_table.py" />
      <source>Difference</source>
      <translation>差</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/maps_table.py" />
      <source>Inside, at most</source>
      <translation>内部，最多</translation>
    </message>
    <message>
      <location filename="../../gui/learn/equivariance/maps_table.py" />
      <source>map {number}</source>
      <translation>特征图 {number}</translation>
    </message>
  </context>
  <context>
    <name>FaceView</name>
    <message>
      <location filename="../../gui/learn/eyes/face_view.py" />
      <source>Face</source>
      <translation>人脸</translation>
    </message>
    <message>
      <location filename="../../gui/learn/eyes/face_view.py" />
      <source>Drag the eyes, the nose or the mouth; or choose a part by the keys 1 to 4 and move it by the arrow keys</source>
      <translation>拖动眼睛、鼻子或嘴；也可用 1 到 4 键选一个部位，再用方向键移动</translation>
    </message>
    <message>
      <location filename="../../gui/learn/eyes/face_view.py" />
      <source>{part}: {down} down, {right} to the right of its place</source>
      <translation>{part}：向下 {down}，从原位向右 {right}</translation>
    </message>
  </context>
  <context>
    <name>EyesLive</name>
    <message>
      <location filename="../../gui/learn/eyes/live.py" />
      <source>Train the networks</source>
      <translation>训练这些网络</translation>
    </message>
    <message>
      <location filename="../../gui/learn/eyes/live.py" />
      <source>Train every network on faces and other pictures, some of them held out</source>
      <translation>用人脸和其他图片训练每个网络，留出一部分</translation>
    </message>
    <message>
      <location filename="../../gui/learn/eyes/live.py" />
      <source>Result</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../../gui/learn/eyes/live.py" />
      <source>Misplace</source>
      <translation>错位</translation>
    </message>
    <message>
      <location filename="../../gui/learn/eyes/live.py" />
      <source>Move its parts as set above</source>
      <translation>按上面的设置移动它的部位</translation>
    </message>
    <message>
      <location filename="../../gui/learn/eyes/live.py" />
      <source>In place</source>
      <translation>放正</translation>
    </message>
    <message>
      <location filename="../../gui/learn/eyes/live.py" />
      <source>Put every part where it belongs</source>
      <translation>把每个部位放回原处</translation>
    </message>
    <message>
      <location filename="../../gui/learn/eyes/live.py" />
      <source>Large: how sure a network is that this picture is a face. Below: the share of all held-out faces that it takes for faces, as they are and misplaced.</source>
      <translation>大字：网络有多确信这张图片是人脸。下面：所有留出人脸中被它认作人脸的比例，分原样和错位两种。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/eyes/live.py" />
      <source>Face before</source>
      <translation>上一张人脸</translation>
    </message>
    <message>
      <location filename="../../gui/learn/eyes/live.py" />
      <source>Next face</source>
      <translation>下一张人脸</translation>
    </message>
    <message>
      <location filename="../../gui/learn/eyes/live.py" />
      <source>Misplaced, still taken for faces: {share}</source>
      <translation>错位后仍被当作人脸：{share}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/eyes/live.py" />
      <source>Taught: strong pooling {strong}, coordinates {coordinates}</source>
      <translation>教过之后：强池化 {strong}，坐标 {coordinates}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/eyes/live.py" />
      <source>{number} of {count}</source>
      <translation>{number}，共 {count}</translation>
    </message>
  </context>
  <context>
    <name>ScoreBoard</name>
    <message>
      <location filename="../../gui/learn/eyes/score_board.py" />
      <source>Trained as usual</source>
      <translation>照常训练</translation>
    </message>
    <message>
      <location filename="../../gui/learn/eyes/score_board.py" />
      <source>On faces against other pictures: no misplaced parts among them</source>
      <translation>人脸对其他图片：其中没有错位的部位</translation>
    </message>
    <message>
      <location filename="../../gui/learn/eyes/score_board.py" />
      <source>Trained with misplaced parts</source>
      <translation>用错位的部位训练</translation>
    </message>
    <message>
      <location filename="../../gui/learn/eyes/score_board.py" />
      <source>Shuffled faces were among the other pictures</source>
      <translation>其他图片中有打乱的人脸</translation>
    </message>
  </context>
  <context>
    <name>ScoreCell</name>
    <message>
      <location filename="../../gui/learn/eyes/score_board.py" />
      <source>Large: how sure this network is that the picture on show is a face. Below: how many of the held-out faces it takes for faces, as they are and misplaced.</source>
      <translation>大字：这个网络有多确信所示图片是人脸。下面：留出的人脸中，原样的和错位的，有多少被它当作人脸。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/eyes/score_board.py" />
      <source>Real {real}
Misplaced {moved}</source>
      <translation>原样 {real}
错位 {moved}</translation>
    </message>
  </context>
  <context>
    <name>CameraPart</name>
    <message>
      <location filename="../../gui/learn/face_id/camera_part.py" />
      <source>Waiting for the camera…</source>
      <translation>正在等摄像头…</translation>
    </message>
  </context>
  <context>
    <name>CameraView</name>
    <message>
      <location filename="../../gui/learn/face_id/camera_view.py" />
      <source>What the camera sees</source>
      <translation>摄像头看到什么</translation>
    </message>
  </context>
  <context>
    <name>ConsentCard</name>
    <message>
      <location filename="../../gui/learn/face_id/consent.py" />
      <source>Before the camera goes on</source>
      <translation>打开摄像头之前</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/consent.py" />
      <source>• Small pictures of your face stay in this window's memory and go with it.
• Nothing is sent anywhere. Nothing is written, unless you press “Keep”.
• “Forget all” overwrites the pictures and deletes the file.
• Ask others before you enrol them.</source>
      <translation>• 你的脸的小图片只留在这个窗口的内存里，随它消失。
• 什么都不会发送出去。什么都不会写入，除非按“保留”。
• “全部忘掉”会覆盖这些图片并删除文件。
• 录入别人之前，请先征得同意。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/consent.py" />
      <source>“Keep” writes to {file}</source>
      <translation>“保留”写入 {file}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/consent.py" />
      <source>What happens with your pictures</source>
      <translation>你的图片会怎样</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/consent.py" />
      <source>I agree: camera on</source>
      <translation>我同意：打开摄像头</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/consent.py" />
      <source>Switch the camera on while this page is in sight</source>
      <translation>这一页可见时打开摄像头</translation>
    </message>
  </context>
  <context>
    <name>LearningPart</name>
    <message>
      <location filename="../../gui/learn/face_id/learning_part.py" />
      <source>Train the network</source>
      <translation>训练网络</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/learning_part.py" />
      <source>Teach a network to tell people apart; it takes less than a minute</source>
      <translation>教网络区分不同的人；不到一分钟</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/learning_part.py" />
      <source>The faces that come with the program</source>
      <translation>随程序附带的人脸</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/learning_part.py" />
      <source>A folder, one sub-folder a person…</source>
      <translation>一个文件夹，每人一个子文件夹…</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/learning_part.py" />
      <source>A zip, one folder a person…</source>
      <translation>一个 zip，每人一个文件夹…</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/learning_part.py" />
      <source>People to learn from</source>
      <translation>从哪些人学习</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/learning_part.py" />
      <source>Several pictures of each of many people make a better network</source>
      <translation>很多人、每人多张图片，网络会更好</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/learning_part.py" />
      <source>What was learned and measured</source>
      <translation>学到了什么，测得了什么</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/learning_part.py" />
      <source>Embedded faces</source>
      <translation>自带的人脸</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/learning_part.py" />
      <source>Choose a folder of people</source>
      <translation>选择人物文件夹</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/learning_part.py" />
      <source>Choose a zip of people</source>
      <translation>选择人物 zip</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/learning_part.py" />
      <source>Zip files (*.zip)</source>
      <translation>Zip 文件 (*.zip)</translation>
    </message>
  </context>
  <context>
    <name>FaceIdLive</name>
    <message>
      <location filename="../../gui/learn/face_id/live.py" />
      <source>{file} can't be deleted ({reason}): delete it by hand.</source>
      <translation>无法删除 {file}（{reason}）：请手动删除。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/live.py" />
      <source>Forgotten: no enrolled face is kept any more</source>
      <translation>已忘掉：不再保留任何录入的人脸</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/live.py" />
      <source>No face found: look into the camera, in more light</source>
      <translation>没有找到人脸：请看镜头，光线亮一点</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/live.py" />
      <source>Turn your head a little: {count} of {all}</source>
      <translation>把头转一点：{count}/{all}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/live.py" />
      <source>A face; the network has to be trained first</source>
      <translation>一张人脸；网络还要先训练</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/live.py" />
      <source>Person</source>
      <translation>人</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/live.py" />
      <source>Choose a folder with pictures of one person</source>
      <translation>选择一个人的图片文件夹</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/live.py" />
      <source>Kept in {file}</source>
      <translation>已保留在 {file}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/live.py" />
      <source>The faces can't be kept ({reason}): make room, or check the folder.</source>
      <translation>无法保留这些人脸（{reason}）：请腾出空间，或检查文件夹。</translation>
    </message>
  </context>
  <context>
    <name>LockView</name>
    <message>
      <location filename="../../gui/learn/face_id/lock_view.py" />
      <source>Lock</source>
      <translation>锁</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/lock_view.py" />
      <source>The bar is how far this face is from the pictures of the nearest person: the median distance. Up to the threshold the lock opens.</source>
      <translation>条形表示这张脸离最近的人的图片有多远：距离的中位数。不超过阈值，锁就打开。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/lock_view.py" />
      <source>Locked: nobody is enrolled</source>
      <translation>已锁：还没有录入任何人</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/lock_view.py" />
      <source>Locked: no face is seen</source>
      <translation>已锁：没有看到人脸</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/lock_view.py" />
      <source>Unlocked: {name}</source>
      <translation>已解锁：{name}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/lock_view.py" />
      <source>Locked: not near enough to {name}</source>
      <translation>已锁：离 {name} 不够近</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/lock_view.py" />
      <source>threshold {number}</source>
      <translation>阈值 {number}</translation>
    </message>
  </context>
  <context>
    <name>PeoplePanel</name>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Name</source>
      <translation>名字</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Name of the person</source>
      <translation>这个人的名字</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Any name: it says who has opened the lock</source>
      <translation>任意名字：它说明是谁打开了锁</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>From a folder…</source>
      <translation>从文件夹…</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Enrol from a folder</source>
      <translation>从文件夹录入</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Enrol one person from a folder of their pictures</source>
      <translation>从图片文件夹录入一个人</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Keep the faces</source>
      <translation>保留这些人脸</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Forget all</source>
      <translation>全部忘掉</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Overwrite all pictures of enrolled people, and delete the file if there is one</source>
      <translation>覆盖所有录入的人的图片，如有文件也一并删除</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Enrolled people</source>
      <translation>已录入的人</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Delete removes the chosen person</source>
      <translation>按 Delete 键删除选中的人</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Write the faces and the network to {file}</source>
      <translation>把人脸和网络写入 {file}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Enrol</source>
      <translation>录入</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Cancel enrolling</source>
      <translation>取消录入</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Enrol by camera</source>
      <translation>用摄像头录入</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Drop the pictures taken so far</source>
      <translation>丢掉到目前为止拍的图片</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Take eight pictures of the face before the camera</source>
      <translation>给镜头前的脸拍八张图片</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>{name}: {count} pictures</source>
      <translation>{name}：{count} 张图片</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Nobody yet: enrol by camera or from a folder.</source>
      <translation>还没有人：用摄像头或从文件夹录入。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/people_panel.py" />
      <source>Nobody yet: train the network first.</source>
      <translation>还没有人：请先训练网络。</translation>
    </message>
  </context>
  <context>
    <name>RatesPart</name>
    <message>
      <location filename="../../gui/learn/face_id/rates_part.py" />
      <source>People it has never seen</source>
      <translation>它从未见过的人</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/rates_part.py" />
      <source>Count on pairs of people whom the network hasn't learned</source>
      <translation>在网络没有学过的人之间计数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/rates_part.py" />
      <source>Your own pictures</source>
      <translation>你自己的图片</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/rates_part.py" />
      <source>Count on pairs of the enrolled pictures, and of those with other people</source>
      <translation>在录入的图片之间、以及它们与他人之间计数</translation>
    </message>
  </context>
  <context>
    <name>RatesView</name>
    <message>
      <location filename="../../gui/learn/face_id/rates_view.py" />
      <source>What each threshold costs</source>
      <translation>每个阈值的代价</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/rates_view.py" />
      <source>Above: false accepts rise and false rejects fall with the threshold. Below: how many pairs of the same person and of two people lie at each distance. Drag the line, or press ← and →.</source>
      <translation>上：随阈值增大，误识增多、拒识减少。下：每个距离上同一人和不同人各有多少对。拖动线，或按 ← 和 →。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/rates_view.py" />
      <source>Nothing is measured yet</source>
      <translation>还没有测量</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/rates_view.py" />
      <source>equal error rate {rate}</source>
      <translation>等错误率 {rate}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/rates_view.py" />
      <source>the same person: false rejects</source>
      <translation>同一人：拒识</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/rates_view.py" />
      <source>two people: false accepts</source>
      <translation>两个人：误识</translation>
    </message>
  </context>
  <context>
    <name>FaceId</name>
    <message>
      <location filename="../../gui/learn/face_id/sentences.py" />
      <source>So far by eigenfaces, without any training. Train a network: it does better, and can open the lock.</source>
      <translation>到目前为止用特征脸，没有任何训练。训练一个网络：它做得更好，还能开锁。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/sentences.py" />
      <source>The network that was kept, with the people enrolled then. Train it to measure it.</source>
      <translation>保留下来的网络，和当时录入的人。训练它就能测量。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/sentences.py" />
      <source>Learned {learned} people, measured on {measured} others it has never seen: equal error rate {rate}, eigenfaces {eigenfaces}.</source>
      <translation>学了 {learned} 个人，在它从未见过的另外 {measured} 个人上测量：等错误率 {rate}，特征脸 {eigenfaces}。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/sentences.py" />
      <source>Learned {learned} faces of one picture each. Measured on {measured} others, each changed at random: {rate}, eigenfaces {eigenfaces}. Real days differ more.</source>
      <translation>学了 {learned} 张人脸，每人一张。在另外 {measured} 张上测量，每张随机改变：{rate}，特征脸 {eigenfaces}。现实中不同日子差别更大。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/sentences.py" />
      <source>{count} pictures without a face were left out.</source>
      <translation>{count} 张没有人脸的图片被略去。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/sentences.py" />
      <source>{same} pairs of your pictures against {others} pairs with other people: equal error rate {rate}. Taken within seconds, they flatter the lock.</source>
      <translation>你的 {same} 对图片，对 {others} 对与他人的：等错误率 {rate}。几秒内拍的图片，会让锁显得更好。</translation>
    </message>
  </context>
  <context>
    <name>ThresholdRow</name>
    <message>
      <location filename="../../gui/learn/face_id/threshold_row.py" />
      <source>Threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/threshold_row.py" />
      <source>False accepts</source>
      <translation>误识</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/threshold_row.py" />
      <source>False rejects</source>
      <translation>拒识</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/threshold_row.py" />
      <source>A face opens the lock up to this distance</source>
      <translation>人脸在这个距离以内能打开锁</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/threshold_row.py" />
      <source>Make both equal</source>
      <translation>使两者相等</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/threshold_row.py" />
      <source>Put the threshold where false accepts are as frequent as false rejects</source>
      <translation>把阈值放在误识与拒识同样多的地方</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/threshold_row.py" />
      <source>threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/threshold_row.py" />
      <source>false accepts</source>
      <translation>误识</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/threshold_row.py" />
      <source>Of pairs of two people, the share that would open the lock</source>
      <translation>两个人的图片对中，会打开锁的比例</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/threshold_row.py" />
      <source>false rejects</source>
      <translation>拒识</translation>
    </message>
    <message>
      <location filename="../../gui/learn/face_id/threshold_row.py" />
      <source>Of pairs of the same person, the share that would not open it</source>
      <translation>同一人的图片对中，打不开锁的比例</translation>
    </message>
  </context>
  <context>
    <name>LessonGallery</name>
    <message>
      <location filename="../../gui/learn/gallery.py" />
      <source>Learn by trying</source>
      <translation>动手学</translation>
    </message>
    <message>
      <location filename="../../gui/learn/gallery.py" />
      <source>Each idea is something to change, to see and to measure.</source>
      <translation>每个想法都可以改、可以看、可以量。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/gallery.py" />
      <source>Open a lesson…</source>
      <translation>打开课程…</translation>
    </message>
    <message>
      <location filename="../../gui/learn/gallery.py" />
      <source>Open a lesson that somebody wrote: a Markdown file (*.md)</source>
      <translation>打开别人写的课程：一个 Markdown 文件（*.md）</translation>
    </message>
    <message>
      <location filename="../../gui/learn/gallery.py" />
      <source>Lessons</source>
      <translation>课程</translation>
    </message>
  </context>
  <context>
    <name>DishView</name>
    <message>
      <location filename="../../gui/learn/kernels/dish_view.py" />
      <source>Choose this dish: the shelf and the cells change its kernel</source>
      <translation>选择这盘菜：架子和格子改变它的卷积核</translation>
    </message>
    <message>
      <location filename="../../gui/learn/kernels/dish_view.py" />
      <source>kernel's sum {total}, mean {mean}</source>
      <translation>卷积核之和 {total}，平均 {mean}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/kernels/dish_view.py" />
      <source>black {black}, white {white}</source>
      <translation>黑 {black}，白 {white}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/kernels/dish_view.py" />
      <source>black {black}, grey 0, white {white}</source>
      <translation>黑 {black}，灰 0，白 {white}</translation>
    </message>
  </context>
  <context>
    <name>KernelsLive</name>
    <message>
      <location filename="../../gui/learn/kernels/live.py" />
      <source>Left dish</source>
      <translation>左盘</translation>
    </message>
    <message>
      <location filename="../../gui/learn/kernels/live.py" />
      <source>Right dish</source>
      <translation>右盘</translation>
    </message>
    <message>
      <location filename="../../gui/learn/kernels/live.py" />
      <source>The picture itself</source>
      <translation>图片本身</translation>
    </message>
    <message>
      <location filename="../../gui/learn/kernels/live.py" />
      <source>About the picture and the kernel</source>
      <translation>关于图片和卷积核</translation>
    </message>
    <message>
      <location filename="../../gui/learn/kernels/live.py" />
      <source>The picture: mean {mean}</source>
      <translation>图片：平均 {mean}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/kernels/live.py" />
      <source>The picture: mean {mean}, {frames} a second</source>
      <translation>图片：平均 {mean}，每秒 {frames} 帧</translation>
    </message>
    <message>
      <location filename="../../gui/learn/kernels/live.py" />
      <source>{kernel} needs more cells than {size}×{size}: its middle is taken.</source>
      <translation>{kernel} 需要比 {size}×{size} 更多的格：取它的中间。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/kernels/live.py" />
      <source>“{text}” is no number: type one such as −0.5.</source>
      <translation>“{text}”不是数：请输入如 −0.5 这样的数。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/kernels/live.py" />
      <source>A kernel for colour has a slice for each channel: this is their mean</source>
      <translation>彩色的卷积核每个通道有一片：这是它们的平均</translation>
    </message>
    <message>
      <location filename="../../gui/learn/kernels/live.py" />
      <source>Learned kernel {number}</source>
      <translation>学到的卷积核 {number}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/kernels/live.py" />
      <source>By hand</source>
      <translation>手动</translation>
    </message>
  </context>
  <context>
    <name>Shelf</name>
    <message>
      <location filename="../../gui/learn/kernels/shelf.py" />
      <source>Learned kernels</source>
      <translation>学到的卷积核</translation>
    </message>
    <message>
      <location filename="../../gui/learn/kernels/shelf.py" />
      <source>Kernels of your own network's first convolution, as training has made them</source>
      <translation>你自己网络第一层卷积的卷积核，由训练得来</translation>
    </message>
    <message>
      <location filename="../../gui/learn/kernels/shelf.py" />
      <source>Learned</source>
      <translation>已学到</translation>
    </message>
    <message>
      <location filename="../../gui/learn/kernels/shelf.py" />
      <source>Learned kernel {number}</source>
      <translation>学到的卷积核 {number}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/kernels/shelf.py" />
      <source>Your network hasn't learned any kernels yet.</source>
      <translation>你的网络还没有学到卷积核。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/kernels/shelf.py" />
      <source>Train it</source>
      <translation>训练它</translation>
    </message>
    <message>
      <location filename="../../gui/learn/kernels/shelf.py" />
      <source>Go to Train: its first kernels stand here afterwards</source>
      <translation>转到训练：之后它的第一批卷积核会出现在这里</translation>
    </message>
  </context>
  <context>
    <name>CountsPart</name>
    <message>
      <location filename="../../gui/learn/lenet5_1998/counts.py" />
      <source>1998</source>
      <translation>1998</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/counts.py" />
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/counts.py" />
      <source>weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/counts.py" />
      <source>connections</source>
      <translation>连接</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/counts.py" />
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/counts.py" />
      <source>Weights of 1998</source>
      <translation>1998 年的权重</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/counts.py" />
      <source>Connections of 1998</source>
      <translation>1998 年的连接</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/counts.py" />
      <source>Weights today</source>
      <translation>今天的权重</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/counts.py" />
      <source>Connections today</source>
      <translation>今天的连接</translation>
    </message>
  </context>
  <context>
    <name>LeNet51998Live</name>
    <message>
      <location filename="../../gui/learn/lenet5_1998/live.py" />
      <source>Train both</source>
      <translation>两个都训练</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/live.py" />
      <source>The same digits in the same order, the same recipe, as many epochs</source>
      <translation>同样的数字、同样的顺序、同样的训练方案、同样多的轮</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/live.py" />
      <source>Loss while training</source>
      <translation>训练时的损失</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/live.py" />
      <source>1998, digits never seen</source>
      <translation>1998，没见过的数字</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/live.py" />
      <source>Today, digits never seen</source>
      <translation>今天，没见过的数字</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/live.py" />
      <source>Accuracy of 1998</source>
      <translation>1998 年的准确率</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/live.py" />
      <source>Accuracy today</source>
      <translation>今天的准确率</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/live.py" />
      <source>Parts of the network</source>
      <translation>网络的各部分</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/live.py" />
      <source>What today's form does otherwise</source>
      <translation>今天的做法有什么不同</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/live.py" />
      <source>step</source>
      <translation>步</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/live.py" />
      <source>Train both: their losses come here.</source>
      <translation>训练两者：它们的损失会出现在这里。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/live.py" />
      <source>today</source>
      <translation>今天</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/live.py" />
      <source>{accuracy} of training</source>
      <translation>训练的 {accuracy}</translation>
    </message>
  </context>
  <context>
    <name>OutputPart</name>
    <message>
      <location filename="../../gui/learn/lenet5_1998/output.py" />
      <source>Nearest code</source>
      <translation>最近的编码</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/output.py" />
      <source>Nearest: {first} at {near}, then {second} at {next}</source>
      <translation>最近：{first}，距离 {near}，其次 {second}，距离 {next}</translation>
    </message>
  </context>
  <context>
    <name>_Codes</name>
    <message>
      <location filename="../../gui/learn/lenet5_1998/output.py" />
      <source>Answer and codes</source>
      <translation>答案与编码</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/output.py" />
      <source>Click a code to answer just it; click cells of the answer to change them. Keys: 0 to 9, arrows and Space.</source>
      <translation>点一个编码，就正好回答它；点答案的格来改变它。按键：0 到 9、方向键和空格。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/output.py" />
      <source>the answer</source>
      <translation>答案</translation>
    </message>
  </context>
  <context>
    <name>LeNet51998</name>
    <message>
      <location filename="../../gui/learn/lenet5_1998/parts.py" />
      <source>Counts</source>
      <translation>计数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/parts.py" />
      <source>Then: 60,000 weights and 340,908 connections, as the paper counts them.</source>
      <translation>当时：按论文的数法，60,000 个权重和 340,908 个连接。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/parts.py" />
      <source>Now: 900 weights more in C3, which reads all maps, 850 in a trained output, 44 less for pooling without weights.</source>
      <translation>现在：C3 多 900 个权重，因为它读所有特征图；训练的输出 850 个；池化没有权重，少 44 个。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/parts.py" />
      <source>Sub-sampling</source>
      <translation>下采样</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/parts.py" />
      <source>Then: sums with one trained coefficient and bias a map, a blur or a switch.</source>
      <translation>当时：求和，每个特征图一个可训练的系数和偏置，是模糊也是开关。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/parts.py" />
      <source>Now: max pooling. It has nothing to train and keeps the strongest answer.</source>
      <translation>现在：最大池化。它没有可训练的东西，只留下最强的答案。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/parts.py" />
      <source>Connection table</source>
      <translation>连接表</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/parts.py" />
      <source>Then: fewer connections, and kernels that read different maps learn to differ.</source>
      <translation>当时：连接更少，读不同特征图的卷积核学会彼此不同。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/parts.py" />
      <source>Now: every kernel reads all maps. Random first weights make them differ.</source>
      <translation>现在：每个卷积核读所有特征图。随机的初始权重使它们不同。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/parts.py" />
      <source>Scaled tanh</source>
      <translation>缩放 tanh</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/parts.py" />
      <source>Then: 1.7159 · tanh(⅔ x) is 1 at 1 and −1 at −1, steep between, never over 1.72.</source>
      <translation>当时：1.7159 · tanh(⅔ x) 在 1 处为 1，在 −1 处为 −1，中间陡，永不超过 1.72。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/parts.py" />
      <source>Now: ReLU. Its slope is 1 wherever it answers, so gradients come through.</source>
      <translation>现在：ReLU。凡有答案处斜率为 1，梯度就能通过。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/parts.py" />
      <source>Output</source>
      <translation>输出</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/parts.py" />
      <source>Then: distances to drawn codes. Likely confusions lie near, rubbish far away.</source>
      <translation>当时：到画出的编码的距离。容易混淆的靠得近，乱图离得远。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/parts.py" />
      <source>Now: a dense layer learns its own codes, and softmax makes probabilities.</source>
      <translation>现在：全连接层自己学编码，softmax 给出概率。</translation>
    </message>
  </context>
  <context>
    <name>SquashingPart</name>
    <message>
      <location filename="../../gui/learn/lenet5_1998/squashing.py" />
      <source>What comes out</source>
      <translation>输出什么</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/squashing.py" />
      <source>Its slope</source>
      <translation>它的斜率</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/squashing.py" />
      <source>what goes in</source>
      <translation>输入什么</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/squashing.py" />
      <source>What goes in</source>
      <translation>输入什么</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/squashing.py" />
      <source>What goes into both functions</source>
      <translation>两个函数的输入</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/squashing.py" />
      <source>Slopes</source>
      <translation>斜率</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/squashing.py" />
      <source>At {x}: slope {then} and {now}; through 5 layers {five} and {also}</source>
      <translation>在 {x}：斜率 {then} 和 {now}；经过 5 层 {five} 和 {also}</translation>
    </message>
  </context>
  <context>
    <name>SubsamplingPart</name>
    <message>
      <location filename="../../gui/learn/lenet5_1998/subsampling.py" />
      <source>Coefficient</source>
      <translation>系数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/subsampling.py" />
      <source>What each sum is multiplied by</source>
      <translation>每个和乘以多少</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/subsampling.py" />
      <source>Bias</source>
      <translation>偏置</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/subsampling.py" />
      <source>What is added to it</source>
      <translation>再加上多少</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/subsampling.py" />
      <source>What a cell computes</source>
      <translation>一格算的是什么</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/subsampling.py" />
      <source>cell = tanh of {coefficient} · (sum of 2×2 cells) {bias}</source>
      <translation>格 = tanh（{coefficient} · (2×2 格之和) {bias}）</translation>
    </message>
  </context>
  <context>
    <name>TablePart</name>
    <message>
      <location filename="../../gui/learn/lenet5_1998/table.py" />
      <source>What the kernel reads</source>
      <translation>卷积核读什么</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/table.py" />
      <source>Kernel {kernel} reads {maps} maps: {maps} · 25 + 1 = {weights} weights</source>
      <translation>卷积核 {kernel} 读 {maps} 个特征图：{maps} · 25 + 1 = {weights} 个权重</translation>
    </message>
  </context>
  <context>
    <name>_Table</name>
    <message>
      <location filename="../../gui/learn/lenet5_1998/table.py" />
      <source>Which maps each kernel reads</source>
      <translation>每个卷积核读哪些特征图</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/table.py" />
      <source>Point at a kernel, or choose one with the arrow keys</source>
      <translation>指向一个卷积核，或用方向键选择</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lenet5_1998/table.py" />
      <source>map {number}</source>
      <translation>特征图 {number}</translation>
    </message>
  </context>
  <context>
    <name>LessonBar</name>
    <message>
      <location filename="../../gui/learn/lesson_bar.py" />
      <source>Lesson</source>
      <translation>课程</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lesson_bar.py" />
      <source>Back to the lesson</source>
      <translation>回到课程</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lesson_bar.py" />
      <source>Show the lesson where you left it</source>
      <translation>显示离开时的课程</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lesson_bar.py" />
      <source>Close the lesson</source>
      <translation>关闭课程</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lesson_bar.py" />
      <source>Close the lesson; what was done of it is remembered</source>
      <translation>关闭课程；做过的会记住</translation>
    </message>
    <message>
      <location filename="../../gui/learn/lesson_bar.py" />
      <source>{lesson} · {number}/{steps} {step}</source>
      <translation>{lesson} · {number}/{steps} {step}</translation>
    </message>
  </context>
  <context>
    <name>OrderLive</name>
    <message>
      <location filename="../../gui/learn/order/live.py" />
      <source>Train all orders</source>
      <translation>训练所有顺序</translation>
    </message>
    <message>
      <location filename="../../gui/learn/order/live.py" />
      <source>Train every network on the same pictures, from the same seed</source>
      <translation>用同样的图片、同一个种子训练每个网络</translation>
    </message>
    <message>
      <location filename="../../gui/learn/order/live.py" />
      <source>Difference with the maximum</source>
      <translation>用最大值时的差</translation>
    </message>
    <message>
      <location filename="../../gui/learn/order/live.py" />
      <source>Difference with the mean</source>
      <translation>用平均值时的差</translation>
    </message>
    <message>
      <location filename="../../gui/learn/order/live.py" />
      <source>Non-linear</source>
      <translation>非线性</translation>
    </message>
    <message>
      <location filename="../../gui/learn/order/live.py" />
      <source>How far f(a + b) is from f(a) + f(b) for two pictures a and b, before training: 0 % for a linear network</source>
      <translation>训练之前，对两张图片 a 和 b，f(a + b) 离 f(a) + f(b) 有多远：线性网络为 0 %</translation>
    </message>
    <message>
      <location filename="../../gui/learn/order/live.py" />
      <source>Result</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../../gui/learn/order/live.py" />
      <source>Activation behind max pooling instead of before it changes any answer by</source>
      <translation>激活函数放在最大池化之后而不是之前，任何答案的改变为</translation>
    </message>
    <message>
      <location filename="../../gui/learn/order/live.py" />
      <source>With the mean in the place of the maximum it changes an answer by up to</source>
      <translation>把最大换成平均，答案的改变最多为</translation>
    </message>
    <message>
      <location filename="../../gui/learn/order/live.py" />
      <source>The same kernels and the same pictures through both orders, measured here</source>
      <translation>同样的卷积核、同样的图片经过两种顺序，在这里测得</translation>
    </message>
    <message>
      <location filename="../../gui/learn/order/live.py" />
      <source>Test pictures: the usual order {usual}, all linear {linear}</source>
      <translation>测试图片：通常的顺序 {usual}，全线性 {linear}</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <location filename="../../gui/learn/overview.py" />
      <source>Your way through</source>
      <translation>你走过的路</translation>
    </message>
    <message>
      <location filename="../../gui/learn/overview.py" />
      <source>Lessons done</source>
      <translation>完成的课程</translation>
    </message>
    <message>
      <location filename="../../gui/learn/overview.py" />
      <source>Lessons of your own</source>
      <translation>你自己的课程</translation>
    </message>
    <message>
      <location filename="../../gui/learn/overview.py" />
      <source>A lesson is one Markdown file with steps, questions and checks. Drop one onto the window to open it.</source>
      <translation>课程是一个 Markdown 文件，有步骤、问题和检查。拖到窗口上就能打开。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/overview.py" />
      <source>{done} of {all} lessons done</source>
      <translation>已完成 {all} 个课程中的 {done} 个</translation>
    </message>
    <message>
      <location filename="../../gui/learn/overview.py" />
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <location filename="../../gui/learn/overview.py" />
      <source>Begin</source>
      <translation>开始</translation>
    </message>
    <message>
      <location filename="../../gui/learn/overview.py" />
      <source>Open the lesson “{title}”</source>
      <translation>打开课程“{title}”</translation>
    </message>
  </context>
  <context>
    <name>OwnNetwork</name>
    <message>
      <location filename="../../gui/learn/own_network.py" />
      <source>Your network</source>
      <translation>你的网络</translation>
    </message>
  </context>
  <context>
    <name>_Picture</name>
    <message>
      <location filename="../../gui/learn/own_network.py" />
      <source>Picture of your network</source>
      <translation>你网络的图</translation>
    </message>
  </context>
  <context>
    <name>LessonPane</name>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>To the step before (Alt+Left)</source>
      <translation>到上一步（Alt+Left）</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>All lessons</source>
      <translation>所有课程</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Close this lesson; what was done of it is remembered</source>
      <translation>关闭这个课程；做过的会记住</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Step of the lesson</source>
      <translation>课程的步骤</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Step {number} of {all}</source>
      <translation>第 {number}/{all} 步</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Finish</source>
      <translation>完成</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Next</source>
      <translation>下一步</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Back to all lessons</source>
      <translation>回到所有课程</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>To the next step (Alt+Right)</source>
      <translation>到下一步（Alt+Right）</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Opens Design; this lesson stays at hand</source>
      <translation>打开设计；这个课程仍在手边</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Opens Train; this lesson stays at hand</source>
      <translation>打开训练；这个课程仍在手边</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Opens Inspect; this lesson stays at hand</source>
      <translation>打开观察；这个课程仍在手边</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Start from its design</source>
      <translation>从它的设计开始</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Open the design that this lesson begins with once more</source>
      <translation>再次打开这个课程开始时的设计</translation>
    </message>
  </context>
  <context>
    <name>DigitView</name>
    <message>
      <location filename="../../gui/learn/pooling/digit.py" />
      <source>Digit</source>
      <translation>数字</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/digit.py" />
      <source>Drag the digit, or move it by the arrow keys; Home puts it back</source>
      <translation>拖动数字，或用方向键移动；Home 键放回原处</translation>
    </message>
  </context>
  <context>
    <name>PoolingLive</name>
    <message>
      <location filename="../../gui/learn/pooling/live.py" />
      <source>Train them all</source>
      <translation>全部训练</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/live.py" />
      <source>Train a network for every way and every window on the same digits</source>
      <translation>用同样的数字，为每种方式、每种窗口训练一个网络</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/live.py" />
      <source>Another digit</source>
      <translation>另一个数字</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/live.py" />
      <source>Take the next of the test digits</source>
      <translation>取下一个测试数字</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/live.py" />
      <source>Accuracy by window</source>
      <translation>准确率随窗口</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/live.py" />
      <source>Accuracy by move</source>
      <translation>准确率随移动</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/live.py" />
      <source>Window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/live.py" />
      <source>The side of the window, in cells: one number is left of each</source>
      <translation>窗口的边长，以格计：每个窗口只留下一个数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/live.py" />
      <source>Test solid, training dashed</source>
      <translation>实线为测试，虚线为训练</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/live.py" />
      <source>window; 1 is no pooling</source>
      <translation>窗口；1 是不池化</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/live.py" />
      <source>Train them: accuracy by window comes here.</source>
      <translation>训练它们：准确率随窗口的变化会出现在这里。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/live.py" />
      <source>Test digits moved</source>
      <translation>测试数字移动</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/live.py" />
      <source>pixels</source>
      <translation>像素</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/live.py" />
      <source>Then every test digit is moved about.</source>
      <translation>然后移动每个测试数字。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/live.py" />
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/live.py" />
      <source>max</source>
      <translation>最大</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/live.py" />
      <source>mean</source>
      <translation>平均</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/live.py" />
      <source>stride</source>
      <translation>步幅</translation>
    </message>
  </context>
  <context>
    <name>PoolingTable</name>
    <message>
      <location filename="../../gui/learn/pooling/table.py" />
      <source>Accuracy when the test digits are moved by {pixels} pixels</source>
      <translation>测试数字移动 {pixels} 像素时的准确率</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/table.py" />
      <source>Parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/table.py" />
      <source>Numbers that training adjusts</source>
      <translation>训练所调整的数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/table.py" />
      <source>Work</source>
      <translation>计算量</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/table.py" />
      <source>Multiply-accumulates for one digit</source>
      <translation>一个数字的乘加次数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/table.py" />
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/table.py" />
      <source>Accuracy on the digits that were learned from</source>
      <translation>在学过的数字上的准确率</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/table.py" />
      <source>Test</source>
      <translation>测试</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/table.py" />
      <source>Accuracy on digits that were never seen before</source>
      <translation>在从未见过的数字上的准确率</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/table.py" />
      <source>Gap</source>
      <translation>差距</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/table.py" />
      <source>Training less test, in percentage points: how far it over-fits</source>
      <translation>训练减测试，以百分点计：过拟合了多少</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/table.py" />
      <source>Moved</source>
      <translation>移动</translation>
    </message>
  </context>
  <context>
    <name>WayView</name>
    <message>
      <location filename="../../gui/learn/pooling/ways.py" />
      <source>Drag the digit</source>
      <translation>拖动数字</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/ways.py" />
      <source>{way} says</source>
      <translation>{way} 的答案</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/ways.py" />
      <source>{way}: change</source>
      <translation>{way}：变化</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/ways.py" />
      <source>What its trained network takes the digit for, and how sure it is</source>
      <translation>训练好的网络把这个数字当作什么，有多确信</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/ways.py" />
      <source>{share} has changed</source>
      <translation>{share} 变了</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/ways.py" />
      <source>How much of the smaller picture is another one than before the move</source>
      <translation>小图中有多少与移动之前不同</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/ways.py" />
      <source>a {digit}</source>
      <translation>{digit}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pooling/ways.py" />
      <source>says {digit}, {probability}</source>
      <translation>答 {digit}，{probability}</translation>
    </message>
  </context>
  <context>
    <name>PretrainingLive</name>
    <message>
      <location filename="../../gui/learn/pretraining/live.py" />
      <source>Compare all four</source>
      <translation>比较全部四个</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/live.py" />
      <source>Train both networks without and with pre-training, from every seed</source>
      <translation>用每个种子训练两个网络，不带预训练和带预训练</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/live.py" />
      <source>Reconstructions</source>
      <translation>重建</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/live.py" />
      <source>A few digits, sent up through the layers so far and back down to the pixels</source>
      <translation>几个数字，向上送过到目前为止的各层，再回到像素</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/live.py" />
      <source>Accuracy on held-out digits by epoch</source>
      <translation>每轮在留出数字上的准确率</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/live.py" />
      <source>Accuracy on held-out digits</source>
      <translation>留出数字的准确率</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/live.py" />
      <source>epochs with labels</source>
      <translation>用标签的轮</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/live.py" />
      <source>Compare all four: how they learn from the labels comes here.</source>
      <translation>比较全部四个：它们怎样从标签学习，会出现在这里。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/live.py" />
      <source>What comes in</source>
      <translation>输入</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/live.py" />
      <source>The digits are coming…</source>
      <translation>数字马上就来…</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/live.py" />
      <source>Back from layer {number}</source>
      <translation>从第 {number} 层返回</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/live.py" />
      <source>Layer 1 begins to learn from pictures alone</source>
      <translation>第 1 层开始只从图片学习</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/live.py" />
      <source>Layer {layer} of {layers}: {share} of what varies isn't brought back</source>
      <translation>第 {layer}/{layers} 层：变化中有 {share} 没有还原</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/live.py" />
      <source>2006</source>
      <translation>2006</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/live.py" />
      <source>2006, pre-trained</source>
      <translation>2006，预训练</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/live.py" />
      <source>today</source>
      <translation>今天</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/live.py" />
      <source>today, pre-trained</source>
      <translation>今天，预训练</translation>
    </message>
  </context>
  <context>
    <name>GainTable</name>
    <message>
      <location filename="../../gui/learn/pretraining/table.py" />
      <source>Without</source>
      <translation>不预训练</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/table.py" />
      <source>Pre-trained</source>
      <translation>预训练</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/table.py" />
      <source>Gain</source>
      <translation>增益</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/table.py" />
      <source>2006</source>
      <translation>2006</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/table.py" />
      <source>sigmoid, small random weights</source>
      <translation>sigmoid，很小的随机权重</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/table.py" />
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/table.py" />
      <source>ReLU, He, normalisation</source>
      <translation>ReLU、He、归一化</translation>
    </message>
    <message>
      <location filename="../../gui/learn/pretraining/table.py" />
      <source>Percentage points, a mean over the seeds</source>
      <translation>百分点，各种子的平均</translation>
    </message>
  </context>
  <context>
    <name>QuestionCard</name>
    <message>
      <location filename="../../gui/learn/questions.py" />
      <source>Right. {why}</source>
      <translation>对。{why}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/questions.py" />
      <source>Not quite. {why}</source>
      <translation>不完全对。{why}</translation>
    </message>
  </context>
  <context>
    <name>Answer</name>
    <message>
      <location filename="../../gui/learn/questions.py" />
      <source>Choose this answer</source>
      <translation>选择这个答案</translation>
    </message>
    <message>
      <location filename="../../gui/learn/questions.py" />
      <source>right</source>
      <translation>正确</translation>
    </message>
    <message>
      <location filename="../../gui/learn/questions.py" />
      <source>wrong</source>
      <translation>错误</translation>
    </message>
  </context>
  <context>
    <name>KernelTools</name>
    <message>
      <location filename="../../gui/learn/seeing/kernel_tools.py" />
      <source>Drag</source>
      <translation>拖动</translation>
    </message>
    <message>
      <location filename="../../gui/learn/seeing/kernel_tools.py" />
      <source>Drag cells up and down</source>
      <translation>上下拖动格来改变数值</translation>
    </message>
    <message>
      <location filename="../../gui/learn/seeing/kernel_tools.py" />
      <source>Paint</source>
      <translation>涂</translation>
    </message>
    <message>
      <location filename="../../gui/learn/seeing/kernel_tools.py" />
      <source>Draw over cells to set them</source>
      <translation>在格上画来设置数值</translation>
    </message>
    <message>
      <location filename="../../gui/learn/seeing/kernel_tools.py" />
      <source>Number to paint with</source>
      <translation>用来涂的数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/seeing/kernel_tools.py" />
      <source>What the cells become that are painted over</source>
      <translation>涂过的格变成什么数</translation>
    </message>
  </context>
  <context>
    <name>PictureSource</name>
    <message>
      <location filename="../../gui/learn/seeing/source.py" />
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <location filename="../../gui/learn/seeing/source.py" />
      <source>The picture that is looked at; others can be dropped here</source>
      <translation>所看的图片；其他图片可以拖到这里</translation>
    </message>
    <message>
      <location filename="../../gui/learn/seeing/source.py" />
      <source>Another picture of the data</source>
      <translation>数据中的另一张图片</translation>
    </message>
    <message>
      <location filename="../../gui/learn/seeing/source.py" />
      <source>Open a picture of your own</source>
      <translation>打开自己的图片</translation>
    </message>
    <message>
      <location filename="../../gui/learn/seeing/source.py" />
      <source>Look through the camera</source>
      <translation>通过摄像头看</translation>
    </message>
    <message>
      <location filename="../../gui/learn/seeing/source.py" />
      <source>About the picture</source>
      <translation>关于图片</translation>
    </message>
    <message>
      <location filename="../../gui/learn/seeing/source.py" />
      <source>Dropped picture</source>
      <translation>拖入的图片</translation>
    </message>
    <message>
      <location filename="../../gui/learn/seeing/source.py" />
      <source>Pictures</source>
      <translation>图片</translation>
    </message>
    <message>
      <location filename="../../gui/learn/seeing/source.py" />
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <location filename="../../gui/learn/seeing/source.py" />
      <source>Open picture</source>
      <translation>打开图片</translation>
    </message>
    <message>
      <location filename="../../gui/learn/seeing/source.py" />
      <source>Your picture</source>
      <translation>你的图片</translation>
    </message>
    <message>
      <location filename="../../gui/learn/seeing/source.py" />
      <source>Camera</source>
      <translation>摄像头</translation>
    </message>
  </context>
  <context>
    <name>FormStrip</name>
    <message>
      <location filename="../../gui/learn/selectivity/form_strip.py" />
      <source>Answers by form</source>
      <translation>各形状的答案</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/form_strip.py" />
      <source>How strongly the chosen unit answers to each form, over all colours</source>
      <translation>选中的单元对每种形状的反应有多强，对所有颜色</translation>
    </message>
  </context>
  <context>
    <name>Selectivity</name>
    <message>
      <location filename="../../gui/learn/selectivity/kinds.py" />
      <source>line</source>
      <translation>直线</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/kinds.py" />
      <source>curve</source>
      <translation>曲线</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/kinds.py" />
      <source>open ring</source>
      <translation>开环</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/kinds.py" />
      <source>closed ring</source>
      <translation>闭环</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/kinds.py" />
      <source>disc</source>
      <translation>圆盘</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/kinds.py" />
      <source>brightness</source>
      <translation>亮度</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/kinds.py" />
      <source>colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/kinds.py" />
      <source>nothing in particular</source>
      <translation>没有特别的</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/kinds.py" />
      <source>silent</source>
      <translation>沉默</translation>
    </message>
  </context>
  <context>
    <name>SelectivityLive</name>
    <message>
      <location filename="../../gui/learn/selectivity/live.py" />
      <source>Train every size</source>
      <translation>训练每种大小</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/live.py" />
      <source>Train a network of each kernel size on the same shapes, with equal effort</source>
      <translation>用同样的形状、同样的力气，为每种卷积核大小训练一个网络</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/live.py" />
      <source>Result</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/live.py" />
      <source>The chosen unit's answer to each form</source>
      <translation>所选单元对每种形状的反应</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/live.py" />
      <source>Your network has no data yet: choose some in Design.</source>
      <translation>你的网络还没有数据：请到设计里选择。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/live.py" />
      <source>{form} of {count} units answer to form</source>
      <translation>{count} 个单元中有 {form} 个对形状有反应</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/live.py" />
      <source>open from closed rings: {share}</source>
      <translation>开环与闭环：{share}</translation>
    </message>
  </context>
  <context>
    <name>SizeRows</name>
    <message>
      <location filename="../../gui/learn/selectivity/size_rows.py" />
      <source>Kernel sizes</source>
      <translation>卷积核大小</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/size_rows.py" />
      <source>Kernels</source>
      <translation>卷积核</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/size_rows.py" />
      <source>Shapes</source>
      <translation>形状</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/size_rows.py" />
      <source>Rings</source>
      <translation>环</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/size_rows.py" />
      <source>Units answer to</source>
      <translation>单元的反应</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/size_rows.py" />
      <source>Shapes: how many held-out shapes a network of such kernels names. Rings: how well it tells open from closed rings; 50 % is chance.</source>
      <translation>形状：这种卷积核的网络认出多少留出的形状。环：它区分开环与闭环的能力；50 % 是碰运气。</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/size_rows.py" />
      <source>{size}: not trained yet</source>
      <translation>{size}：还没有训练</translation>
    </message>
    <message>
      <location filename="../../gui/learn/selectivity/size_rows.py" />
      <source>{size}: shapes {shapes}, rings {rings}; {units}</source>
      <translation>{size}：形状 {shapes}，环 {rings}；{units}</translation>
    </message>
  </context>
  <context>
    <name>UnitTable</name>
    <message>
      <location filename="../../gui/learn/selectivity/unit_table.py" />
      <source>Units</source>
      <translation>单元数</translation>
    </message>
  </context>
  <context>
    <name>LayerColumn</name>
    <message>
      <location filename="../../gui/learn/sharing/column.py" />
      <source>Parameters of the layer</source>
      <translation>这一层的参数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/sharing/column.py" />
      <source>Every number that training adjusts</source>
      <translation>训练所调整的每个数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/sharing/column.py" />
      <source>Every number that a weight multiplies, and every bias, at each place</source>
      <translation>每处与权重相乘的每个数，以及每个偏置</translation>
    </message>
    <message>
      <location filename="../../gui/learn/sharing/column.py" />
      <source>Multiply-accumulates for one picture</source>
      <translation>一张图片的乘加次数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/sharing/column.py" />
      <source>Weights: {layer}</source>
      <translation>权重：{layer}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/sharing/column.py" />
      <source>parameters {sum}</source>
      <translation>参数 {sum}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/sharing/column.py" />
      <source>connections {sum}</source>
      <translation>连接 {sum}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/sharing/column.py" />
      <source>work {sum}</source>
      <translation>计算量 {sum}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/sharing/column.py" />
      <source>Each weight is used at {count} places</source>
      <translation>每个权重用在 {count} 处</translation>
    </message>
    <message>
      <location filename="../../gui/learn/sharing/column.py" />
      <source>Each weight is used once</source>
      <translation>每个权重只用一次</translation>
    </message>
    <message>
      <location filename="../../gui/learn/sharing/column.py" />
      <source>parameters</source>
      <translation>个参数</translation>
    </message>
    <message>
      <location filename="../../gui/learn/sharing/column.py" />
      <source>Its kernels: the same at every place</source>
      <translation>它的卷积核：处处相同</translation>
    </message>
    <message>
      <location filename="../../gui/learn/sharing/column.py" />
      <source>At every place, the kernel of that place</source>
      <translation>每一处，那一处的卷积核</translation>
    </message>
    <message>
      <location filename="../../gui/learn/sharing/column.py" />
      <source>Units: a weight for every pixel</source>
      <translation>单元：每个像素一个权重</translation>
    </message>
  </context>
  <context>
    <name>SharingLive</name>
    <message>
      <location filename="../../gui/learn/sharing/live.py" />
      <source>Train all three</source>
      <translation>三个都训练</translation>
    </message>
    <message>
      <location filename="../../gui/learn/sharing/live.py" />
      <source>Train the three networks on the same digits, from the same seed</source>
      <translation>用同样的数字、同一个种子训练这三个网络</translation>
    </message>
    <message>
      <location filename="../../gui/learn/sharing/live.py" />
      <source>Moved</source>
      <translation>移动</translation>
    </message>
    <message>
      <location filename="../../gui/learn/sharing/live.py" />
      <source>Accuracy when the test digits are moved by {pixels} pixels</source>
      <translation>测试数字移动 {pixels} 像素时的准确率</translation>
    </message>
    <message>
      <location filename="../../gui/learn/sharing/live.py" />
      <source>Result</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../../gui/learn/sharing/live.py" />
      <source>Digits moved by {pixels} pixels: convolution {one}, locally connected {two}, dense {three}</source>
      <translation>数字移动 {pixels} 像素：卷积 {one}，局部连接 {two}，全连接 {three}</translation>
    </message>
    <message>
      <location filename="../../gui/learn/sharing/live.py" />
      <source>Below, whole networks: each ends in a dense layer of 10 units.</source>
      <translation>下面是整个网络：每个都以 10 个单元的全连接层结尾。</translation>
    </message>
  </context>
  <context>
    <name>WeightPictures</name>
    <message>
      <location filename="../../gui/learn/sharing/pictures.py" />
      <source>Blue weights are below zero, orange ones above</source>
      <translation>蓝色权重小于零，橙色大于零</translation>
    </message>
  </context>
  <context>
    <name>StepBar</name>
    <message>
      <location filename="../../gui/learn/step_bar.py" />
      <source>Steps of the lesson</source>
      <translation>课程的步骤</translation>
    </message>
    <message>
      <location filename="../../gui/learn/step_bar.py" />
      <source>Step {number}: {title}</source>
      <translation>第 {number} 步：{title}</translation>
    </message>
  </context>
  <context>
    <name>_Mark</name>
    <message>
      <location filename="../../gui/learn/step_bar.py" />
      <source>done</source>
      <translation>已完成</translation>
    </message>
    <message>
      <location filename="../../gui/learn/step_bar.py" />
      <source>not done yet</source>
      <translation>未完成</translation>
    </message>
  </context>
  <context>
    <name>LessonText</name>
    <message>
      <location filename="../../gui/learn/text.py" />
      <source>Text of the lesson</source>
      <translation>课程的文字</translation>
    </message>
  </context>
  <context>
    <name>TrialBar</name>
    <message>
      <location filename="../../gui/learn/trial_bar.py" />
      <source>Progress of the experiment</source>
      <translation>实验的进度</translation>
    </message>
    <message>
      <location filename="../../gui/learn/trial_bar.py" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../../gui/learn/trial_bar.py" />
      <source>End the experiment; what it found so far stays</source>
      <translation>结束实验；已得到的结果保留</translation>
    </message>
    <message>
      <location filename="../../gui/learn/trial_bar.py" />
      <source>Preparing…</source>
      <translation>正在准备…</translation>
    </message>
    <message>
      <location filename="../../gui/learn/trial_bar.py" />
      <source>Cancelled: you left this page</source>
      <translation>已取消：离开了此页</translation>
    </message>
    <message>
      <location filename="../../gui/learn/trial_bar.py" />
      <source>Cancelled</source>
      <translation>已取消</translation>
    </message>
  </context>
  <context>
    <name>Locks</name>
    <message>
      <location filename="../../gui/locks.py" />
      <source>The lesson “{lesson}” keeps this as it is.</source>
      <translation>课程“{lesson}”让它保持原样。</translation>
    </message>
    <message>
      <location filename="../../gui/locks.py" />
      <source>The lesson “{lesson}” keeps {what} as it is: close it to change that.</source>
      <translation>课程“{lesson}”让{what}保持原样：关闭课程才能改变。</translation>
    </message>
    <message>
      <location filename="../../gui/locks.py" />
      <source>the choice of data</source>
      <translation>数据的选择</translation>
    </message>
    <message>
      <location filename="../../gui/locks.py" />
      <source>the order of the blocks</source>
      <translation>块的顺序</translation>
    </message>
    <message>
      <location filename="../../gui/locks.py" />
      <source>the recipe</source>
      <translation>训练方案</translation>
    </message>
    <message>
      <location filename="../../gui/locks.py" />
      <source>{setting} of {block}</source>
      <translation>{block}的{setting}</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Message</source>
      <translation>消息</translation>
    </message>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Details</source>
      <translation>详情</translation>
    </message>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Show what the program knows of this</source>
      <translation>显示程序所知道的情况</translation>
    </message>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Dismiss this message</source>
      <translation>关闭这条消息</translation>
    </message>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Dismiss message</source>
      <translation>关闭消息</translation>
    </message>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Details of the message</source>
      <translation>消息的详情</translation>
    </message>
  </context>
  <context>
    <name>ProgressBar</name>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Give this up; nothing changes</source>
      <translation>放弃；什么都不会改变</translation>
    </message>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Cancel loading</source>
      <translation>取消载入</translation>
    </message>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Progress</source>
      <translation>进度</translation>
    </message>
  </context>
  <context>
    <name>Beginning</name>
    <message>
      <location filename="../../gui/network/beginning.py" />
      <source>Start from {title}</source>
      <translation>从 {title} 开始</translation>
    </message>
  </context>
  <context>
    <name>EmptyNetwork</name>
    <message>
      <location filename="../../gui/network/beginning.py" />
      <source>No blocks yet. Drag one here from the palette, or start from a known network.</source>
      <translation>还没有块。从块列表拖一个到这里，或从已知的网络开始。</translation>
    </message>
    <message>
      <location filename="../../gui/network/beginning.py" />
      <source>Start from {title}</source>
      <translation>从 {title} 开始</translation>
    </message>
    <message>
      <location filename="../../gui/network/beginning.py" />
      <source>Open the gallery</source>
      <translation>打开网络库</translation>
    </message>
    <message>
      <location filename="../../gui/network/beginning.py" />
      <source>Known networks with their pictures and sources</source>
      <translation>已知的网络，附图片和来源</translation>
    </message>
  </context>
  <context>
    <name>StripCommands</name>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Add a branch below</source>
      <translation>在下面添加分支</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Put an empty branch behind this one</source>
      <translation>在这个分支后面放一个空分支</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Remove branch {number}</source>
      <translation>移除分支 {number}</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Take this branch away with the blocks in it</source>
      <translation>移除这个分支和其中的块</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Paste blocks</source>
      <translation>粘贴块</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Put the copied blocks in after the selected one</source>
      <translation>把复制的块放在选中的块之后</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Cut blocks</source>
      <translation>剪切块</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Cut the selected blocks</source>
      <translation>剪切选中的块</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Copy blocks</source>
      <translation>复制块</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Copy the selected blocks as text</source>
      <translation>把选中的块复制为文本</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Delete blocks</source>
      <translation>删除块</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Delete the selected blocks</source>
      <translation>删除选中的块</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Insert a block…</source>
      <translation>插入块…</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Choose a block in the palette, to put in after the selected one</source>
      <translation>在面板中选一个块，放到选中的块之后</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Duplicate blocks</source>
      <translation>复制一份</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Put copies in after the selected blocks</source>
      <translation>把副本放到选中的块之后</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Move up</source>
      <translation>上移</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Move the selected blocks up, into containers and out of them</source>
      <translation>把选中的块上移，移入或移出容器</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Move down</source>
      <translation>下移</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Move the selected blocks down, into containers and out of them</source>
      <translation>把选中的块下移，移入或移出容器</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Unwrap</source>
      <translation>拆开</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Put the blocks inside the selected containers in the containers' places</source>
      <translation>把选中容器里的块放到容器的位置</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Add a branch</source>
      <translation>添加分支</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Put an empty branch into the parallel block; new blocks go there then</source>
      <translation>在并行块中放一个空分支；之后新的块放到那里</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Remove the branch</source>
      <translation>移除分支</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Take the branch that the selected block is in away, with all its blocks</source>
      <translation>移除选中的块所在的分支，以及其中的所有块</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Wrap in a residual unit</source>
      <translation>放进残差单元</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Put the selected blocks into a residual unit</source>
      <translation>把选中的块放进一个残差单元</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Wrap in parallel</source>
      <translation>放进并行块</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Make the selected blocks the first branch of a parallel block</source>
      <translation>让选中的块成为并行块的第一个分支</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Go to the network</source>
      <translation>到网络</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Give the list of blocks the keyboard, from anywhere</source>
      <translation>在任何地方都把键盘焦点交给块的列表</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Select all blocks</source>
      <translation>选中所有块</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Select every block that shows</source>
      <translation>选中所有显示的块</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Fold all containers</source>
      <translation>折叠所有容器</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Hide the blocks inside containers</source>
      <translation>隐藏容器中的块</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Unfold all containers</source>
      <translation>展开所有容器</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Show the blocks inside containers</source>
      <translation>显示容器中的块</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>The clipboard holds no blocks: copy some of them first.</source>
      <translation>剪贴板上没有块：请先复制一些。</translation>
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Remove a branch</source>
      <translation>移除一个分支</translation>
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message>
      <location filename="../../gui/network/outline.py" />
      <source>drop blocks here</source>
      <translation>把块放到这里</translation>
    </message>
    <message>
      <location filename="../../gui/network/outline.py" />
      <source>A branch without blocks passes on what comes in. Drop blocks here, or choose it: then Insert and the palette put them here</source>
      <translation>没有块的分支原样传递输入。把块拖到这里，或选中它：之后 Insert 键和块列表会放到这里</translation>
    </message>
    <message>
      <location filename="../../gui/network/outline.py" />
      <source>Branch {number}</source>
      <translation>分支 {number}</translation>
    </message>
    <message>
      <location filename="../../gui/network/outline.py" />
      <source>Drop blocks here to put them at the beginning of this branch</source>
      <translation>把块拖到这里，放在这个分支的开头</translation>
    </message>
    <message>
      <location filename="../../gui/network/outline.py" />
      <source>concatenated</source>
      <translation>拼接</translation>
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>{count} parameters</source>
      <translation>{count} 个参数</translation>
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>folded</source>
      <translation>已折叠</translation>
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>Something inside is wrong: unfold it to see what.</source>
      <translation>里面有问题：展开看看是什么。</translation>
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>class</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个类别</translation>
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>classes</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个类别</translation>
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>Input</source>
      <translation>输入</translation>
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>flatten {shape} → {count}</source>
      <translation>展平 {shape} → {count}</translation>
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>block</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个块</translation>
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>blocks</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个块</translation>
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>Every result sees the whole input.</source>
      <translation>每个结果都看到整个输入。</translation>
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>Each cell sees {height}×{width} pixels of the input.</source>
      <translation>每格看到输入的 {height}×{width} 像素。</translation>
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>parameter</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个参数</translation>
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>parameters</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个参数</translation>
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>{count} multiply-accumulates</source>
      <translation>{count} 次乘加</translation>
    </message>
  </context>
  <context>
    <name>BlockPalette</name>
    <message>
      <location filename="../../gui/network/palette.py" />
      <source>Blocks to insert</source>
      <translation>可插入的块</translation>
    </message>
    <message>
      <location filename="../../gui/network/palette.py" />
      <source>Enter puts the block in after the selected one; drag it to another place</source>
      <translation>回车把块放在选中的块之后；也可以拖到别处</translation>
    </message>
    <message>
      <location filename="../../gui/network/palette.py" />
      <source>Search blocks</source>
      <translation>搜索块</translation>
    </message>
    <message>
      <location filename="../../gui/network/palette.py" />
      <source>Find a block by its name or by what it does</source>
      <translation>按名称或作用查找块</translation>
    </message>
    <message>
      <location filename="../../gui/network/palette.py" />
      <source>No block is called that.</source>
      <translation>没有叫这个名字的块。</translation>
    </message>
    <message>
      <location filename="../../gui/network/palette.py" />
      <source>What the block does</source>
      <translation>块的作用</translation>
    </message>
  </context>
  <context>
    <name>NetworkStrip</name>
    <message>
      <location filename="../../gui/network/strip.py" />
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <location filename="../../gui/network/strip.py" />
      <source>The blocks from input to output</source>
      <translation>从输入到输出的各个块</translation>
    </message>
    <message>
      <location filename="../../gui/network/strip.py" />
      <source>Drag blocks to move them; drop new ones between them. Return: settings; Insert: a new block, into an empty branch where one is chosen; ← and →: fold a container and unfold it</source>
      <translation>拖动块来移动；把新块放到它们之间。回车：设置；Insert：新块，若选中空分支则放入其中；← 和 →：折叠和展开容器</translation>
    </message>
    <message>
      <location filename="../../gui/network/strip.py" />
      <source>output, parameters</source>
      <translation>输出，参数</translation>
    </message>
  </context>
  <context>
    <name>Totals</name>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>Totals</source>
      <translation>合计</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>multiply-accumulates</source>
      <translation>乘加次数</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>memory to train</source>
      <translation>训练所需内存</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>time for an epoch</source>
      <translation>一轮的时间</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>Multiplications with additions that one picture takes, forwards</source>
      <translation>一张图片向前通过时的乘法（连同加法）次数</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>parameters, {count} frozen</source>
      <translation>参数，其中 {count} 个冻结</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>Numbers that training adjusts.</source>
      <translation>训练所调整的数。</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>Of {count}, training adjusts {trained}; those of frozen blocks stay.</source>
      <translation>共 {count} 个，训练调整其中 {trained} 个；冻结块的保持不变。</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>Rough forecast of what a run takes:</source>
      <translation>一次运行所需的粗略预测：</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>{size} for the weights, their gradients, the optimiser and copies</source>
      <translation>{size}：权重、梯度、优化器和副本</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>{size} for the maps of {batch} with their gradients</source>
      <translation>{size}：{batch} 的特征图及其梯度</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张图片</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张图片</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>{size} for {count} pictures, held ready</source>
      <translation>{size}：准备好的 {count} 张图片</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>Not measured yet.</source>
      <translation>还没有测量。</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>about {time}</source>
      <translation>约 {time}</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>About {time} an epoch on this machine ({device}, {count} pictures), as a few training steps on random pictures have shown.</source>
      <translation>在这台电脑上一轮约 {time}（{device}，{count} 张图片），根据随机图片上的几步训练估计。</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>About {time} an epoch on this machine ({device}, {count} pictures), as the last run of this design has shown.</source>
      <translation>在这台电脑上一轮约 {time}（{device}，{count} 张图片），根据这个设计的上次运行估计。</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>measuring…</source>
      <translation>正在测量…</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>A few training steps are being timed on this machine.</source>
      <translation>正在这台电脑上为几步训练计时。</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>too heavy to try</source>
      <translation>太大，无法试跑</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>A few training steps would take too long, or more memory than is free: the first epoch of a run shows its time.</source>
      <translation>几步训练会花太久，或超过空闲内存：运行的第一轮会显示所需时间。</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>Known once nothing is wrong with the network.</source>
      <translation>网络没有问题之后才能知道。</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>Known once the pictures are loaded.</source>
      <translation>图片载入之后才能知道。</translation>
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>Not measured while a run trains, which would slow it down.</source>
      <translation>训练运行时不测量，以免拖慢它。</translation>
    </message>
  </context>
  <context>
    <name>PictureSheet</name>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>The network as a picture</source>
      <translation>网络的图</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Kind</source>
      <translation>种类</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>What the picture shows</source>
      <translation>图显示什么</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Volumes</source>
      <translation>立体</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Cards</source>
      <translation>卡片</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Width</source>
      <translation>宽度</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Rows are broken so that words keep their size in print</source>
      <translation>会分行，使文字在印刷时保持大小</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Column of a paper (3.5 in)</source>
      <translation>论文的一栏 (3.5 in)</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Page of a paper (7 in)</source>
      <translation>论文的一页 (7 in)</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Slide (13.3 in)</source>
      <translation>幻灯片 (13.3 in)</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Colours</source>
      <translation>颜色</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Light or dark ground, or none</source>
      <translation>浅色或深色背景，或没有</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Transparent</source>
      <translation>透明</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>SVG and PDF stay sharp at any size; PNG has {dots} pixels to the inch</source>
      <translation>SVG 和 PDF 在任何大小都清晰；PNG 每英寸 {dots} 像素</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Draw repeats once</source>
      <translation>重复部分只画一次</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Equal stretches are drawn once, with their number</source>
      <translation>相同的段落只画一次，并标出次数</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Stands above the picture; empty for none</source>
      <translation>放在图的上方；留空则没有</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Save the picture</source>
      <translation>保存这张图</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Saved as {path}.</source>
      <translation>已保存为 {path}。</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Write the picture to a file</source>
      <translation>把图写入文件</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Put the picture on the clipboard (Ctrl+C)</source>
      <translation>把图放到剪贴板（Ctrl+C）</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Preview</source>
      <translation>预览</translation>
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>The picture as it will be saved</source>
      <translation>图保存后的样子</translation>
    </message>
  </context>
  <context>
    <name>RecoveryBar</name>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Unsaved work</source>
      <translation>未保存的工作</translation>
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Restore</source>
      <translation>恢复</translation>
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Open this work again, unsaved as it was</source>
      <translation>重新打开这份工作，仍是未保存的状态</translation>
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Discard</source>
      <translation>丢弃</translation>
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Do without this work</source>
      <translation>不要这份工作</translation>
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Open its design and continue it where it ended, bit for bit</source>
      <translation>打开它的设计，从结束处逐位接着运行</translation>
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Not now</source>
      <translation>现在不</translation>
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Leave it among the kept runs; it isn't offered again</source>
      <translation>留在保存的运行中；不再提示</translation>
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Decide later</source>
      <translation>稍后决定</translation>
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Decide later: the next start offers it again</source>
      <translation>稍后决定：下次启动再提示</translation>
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Unfinished run</source>
      <translation>未完成的运行</translation>
    </message>
  </context>
  <context>
    <name>Safeguard</name>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>It has to stop for this. Nothing of it is lost: it is kept under Runs, and can go on from where it stops, bit for bit.</source>
      <translation>为此它必须停止。不会丢失任何内容：它保存在“运行”中，可以从停止处逐位接着进行。</translation>
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>They have to stop for this, and the disk refuses to keep them: nothing of them would be left.</source>
      <translation>为此它们必须停止，而磁盘拒绝保存：它们将什么也留不下。</translation>
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>It has to stop for this. The weights that it has reached stay in the project, but the disk refuses to keep the run: it can't go on later.</source>
      <translation>为此它必须停止。已得到的权重留在项目中，但磁盘拒绝保存这次运行：以后无法继续。</translation>
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>Training is under way.</source>
      <translation>正在训练。</translation>
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>Stop training</source>
      <translation>停止训练</translation>
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>What changed since it was last saved would be lost.</source>
      <translation>上次保存之后的改动将会丢失。</translation>
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张图片</translation>
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张图片</translation>
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>Your {pictures} are in this window only, and go with it unless you save them.</source>
      <translation>你的 {pictures}只在这个窗口里，不保存就会随它消失。</translation>
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>Save the project first?</source>
      <translation>先保存项目吗？</translation>
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>Save my {pictures} with it</source>
      <translation>连同我的 {pictures}一起保存</translation>
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>Put them into the project's file, on this machine</source>
      <translation>放进项目文件，存在这台电脑上</translation>
    </message>
  </context>
  <context>
    <name>CameraSource</name>
    <message>
      <location filename="../../gui/services/camera.py" />
      <source>“{camera}” sends no new pictures: wait, or unplug it and plug it in again.</source>
      <translation>“{camera}”不再传来新画面：请稍等，或拔下再插上。</translation>
    </message>
    <message>
      <location filename="../../gui/services/camera.py" />
      <source>“{camera}” has sent no picture yet: wait, or look whether another program uses it or its lens is switched off.</source>
      <translation>“{camera}”还没有传来画面：请稍等，或看看是否有其他程序在用它，镜头是否关闭。</translation>
    </message>
    <message>
      <location filename="../../gui/services/camera.py" />
      <source>The system hasn't told yet which cameras there are: wait.</source>
      <translation>系统还没有告知有哪些摄像头：请稍等。</translation>
    </message>
    <message>
      <location filename="../../gui/services/camera.py" />
      <source>No camera is connected: plug one in, and it goes on by itself.</source>
      <translation>没有连接摄像头：插上一个，就会自动继续。</translation>
    </message>
    <message>
      <location filename="../../gui/services/camera.py" />
      <source>“{camera}” was unplugged: plug it in again, and it goes on by itself.</source>
      <translation>“{camera}”已拔出：重新插上，就会自动继续。</translation>
    </message>
    <message>
      <location filename="../../gui/services/camera.py" />
      <source>You may not use the camera “{reason}”: have yourself added to its group, mostly “video”, and sign in anew.</source>
      <translation>你不能使用摄像头“{reason}”：请让人把你加入它的用户组（多为“video”），再重新登录。</translation>
    </message>
    <message>
      <location filename="../../gui/services/camera.py" />
      <source>The system doesn't let this program use the camera: allow it in the system's settings for privacy, and it goes on by itself.</source>
      <translation>系统不允许这个程序使用摄像头：在系统的隐私设置中允许它，就会自动继续。</translation>
    </message>
    <message>
      <location filename="../../gui/services/camera.py" />
      <source>“{camera}” can't be opened ({reason}): end other programs that use it, and it goes on by itself.</source>
      <translation>无法打开“{camera}”（{reason}）：关闭使用它的其他程序，就会自动继续。</translation>
    </message>
  </context>
  <context>
    <name>QtCameraBackend</name>
    <message>
      <location filename="../../gui/services/camera_qt.py" />
      <source>it is gone</source>
      <translation>它已不在</translation>
    </message>
  </context>
  <context>
    <name>DataService</name>
    <message>
      <location filename="../../gui/services/data.py" />
      <source>{title} has other classes or other sizes than this design was made for: choose it again under Data to design for it as it is now.</source>
      <translation>{title} 的类别或大小与这个设计当初的不同：请在“数据”中重新选择，按现在的样子设计。</translation>
    </message>
  </context>
  <context>
    <name>ProjectFiles</name>
    <message>
      <location filename="../../gui/services/files.py" />
      <source>Revert to {name}</source>
      <translation>还原为 {name}</translation>
    </message>
  </context>
  <context>
    <name>FilmSaver</name>
    <message>
      <location filename="../../gui/services/film_saver.py" />
      <source>Saved as {path}.</source>
      <translation>已保存为 {path}。</translation>
    </message>
  </context>
  <context>
    <name>InspectionService</name>
    <message>
      <location filename="../../gui/services/inspection.py" />
      <source>There is not enough memory to look inside this network: make it smaller.</source>
      <translation>内存不足，无法查看这个网络：请把它变小。</translation>
    </message>
    <message>
      <location filename="../../gui/services/inspection.py" />
      <source>The picture can't be sent through the network: {reason}.</source>
      <translation>图片无法通过网络：{reason}。</translation>
    </message>
  </context>
  <context>
    <name>Film</name>
    <message>
      <location filename="../../gui/services/mp4.py" />
      <source>MP4 can't be written. {reason} Until then, save a GIF.</source>
      <translation>无法写入 MP4。{reason}在此之前，请保存为 GIF。</translation>
    </message>
    <message>
      <location filename="../../gui/services/mp4.py" />
      <source>This system has no encoder for MP4: save a GIF instead.</source>
      <translation>这个系统没有 MP4 编码器：请改存为 GIF。</translation>
    </message>
    <message>
      <location filename="../../gui/services/mp4.py" />
      <source>it takes no frames</source>
      <translation>它不接受画面</translation>
    </message>
    <message>
      <location filename="../../gui/services/mp4.py" />
      <source>The encoder for MP4 failed ({reason}): save a GIF instead.</source>
      <translation>MP4 编码器失败（{reason}）：请改存为 GIF。</translation>
    </message>
  </context>
  <context>
    <name>Multimedia</name>
    <message>
      <location filename="../../gui/services/multimedia.py" />
      <source>Cameras and films need the system's sound library, which is missing: install “libpulse0” (Debian, Ubuntu) or “pulseaudio-libs” (Fedora).</source>
      <translation>摄像头和影片需要系统的声音库，但它不存在：请安装“libpulse0”（Debian、Ubuntu）或“pulseaudio-libs”（Fedora）。</translation>
    </message>
    <message>
      <location filename="../../gui/services/multimedia.py" />
      <source>Cameras and films need Qt Multimedia, which can't be loaded: install what is missing. ({reason})</source>
      <translation>摄像头和影片需要 Qt Multimedia，但无法载入：请安装缺少的部分。（{reason}）</translation>
    </message>
  </context>
  <context>
    <name>OwnStore</name>
    <message>
      <location filename="../../gui/services/own.py" />
      <source>Class {number}</source>
      <translation>类别 {number}</translation>
    </message>
  </context>
  <context>
    <name>ScreenSource</name>
    <message>
      <location filename="../../gui/services/screen.py" />
      <source>The chosen part isn't on any screen now: choose another.</source>
      <translation>选定的部分现在不在任何屏幕上：请另选一处。</translation>
    </message>
    <message>
      <location filename="../../gui/services/screen.py" />
      <source>Screen, {width}×{height}</source>
      <translation>屏幕，{width}×{height}</translation>
    </message>
    <message>
      <location filename="../../gui/services/screen.py" />
      <source>This desktop (Wayland) doesn't let programs look at the screen: take a screenshot with the system's own tool and paste it as a picture, or sign in with Xorg.</source>
      <translation>这个桌面（Wayland）不让程序查看屏幕：请用系统自带的工具截图并粘贴为图片，或用 Xorg 登录。</translation>
    </message>
  </context>
  <context>
    <name>VideoSource</name>
    <message>
      <location filename="../../gui/services/video.py" />
      <source>“{name}” has sound, but no pictures: open a film.</source>
      <translation>“{name}”有声音，但没有画面：请打开影片。</translation>
    </message>
    <message>
      <location filename="../../gui/services/video.py" />
      <source>“{name}” can't be played: it is damaged, or of a kind that can't be read here. Motion JPEG and MPEG-4 can.</source>
      <translation>“{name}”无法播放：它已损坏，或是这里读不了的类型。可以读 Motion JPEG 和 MPEG-4。</translation>
    </message>
    <message>
      <location filename="../../gui/services/video.py" />
      <source>“{name}” can't be opened: {reason}. Choose another file.</source>
      <translation>无法打开“{name}”：{reason}。请选择另一个文件。</translation>
    </message>
    <message>
      <location filename="../../gui/services/video.py" />
      <source>“{name}” is empty: choose another file.</source>
      <translation>“{name}”是空的：请选择另一个文件。</translation>
    </message>
  </context>
  <context>
    <name>AnswerBars</name>
    <message>
      <location filename="../../gui/teaching/answer_bars.py" />
      <source>Answer</source>
      <translation>答案</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/answer_bars.py" />
      <source>How probable the network finds each class</source>
      <translation>网络认为各类别有多大可能</translation>
    </message>
  </context>
  <context>
    <name>ClassCard</name>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Hold to record</source>
      <translation>按住录制</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Pictures…</source>
      <translation>图片…</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Folder…</source>
      <translation>文件夹…</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张图片</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张图片</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Remove {name}</source>
      <translation>移除 {name}</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Remove this class</source>
      <translation>移除这个类别</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Record {name}</source>
      <translation>录制 {name}</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Pictures of {name} from files</source>
      <translation>从文件取 {name} 的图片</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Choose files</source>
      <translation>选择文件</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Pictures of {name} from a folder</source>
      <translation>从文件夹取 {name} 的图片</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Take all pictures of a folder</source>
      <translation>取用一个文件夹中的所有图片</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Name of {name}</source>
      <translation>{name} 的名称</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>What its pictures show</source>
      <translation>它的图片显示什么</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Recording</source>
      <translation>正在录制</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Hold the mouse or the space bar: about eight pictures a second</source>
      <translation>按住鼠标或空格键：每秒大约八张图片</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>There is no live picture to record: see on the right</source>
      <translation>没有可录制的实时画面：请看右边</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Pictures of {name}</source>
      <translation>{name} 的图片</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Pictures</source>
      <translation>图片</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>A folder with pictures of {name}</source>
      <translation>{name} 图片的文件夹</translation>
    </message>
  </context>
  <context>
    <name>TeachDetails</name>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Camera</source>
      <translation>摄像头</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Switch the camera on or off</source>
      <translation>开启或关闭摄像头</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Video…</source>
      <translation>视频…</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Record from a video file, or try with it</source>
      <translation>从视频文件录制，或用它来试</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Picture…</source>
      <translation>图片…</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Try a picture; or drop one here</source>
      <translation>试一张图片；或拖放到这里</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Whether the camera is on</source>
      <translation>摄像头是否开启</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Look inside</source>
      <translation>看看内部</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>See in Inspect what every layer makes of it</source>
      <translation>在“观察”中看每一层怎样处理它</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>● The camera is on</source>
      <translation>● 摄像头已开启</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>The camera is off</source>
      <translation>摄像头已关闭</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Switch the camera on, or choose a video or a picture.</source>
      <translation>开启摄像头，或选择视频或图片。</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Waiting for the first picture</source>
      <translation>等待第一张图片</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>The answer shows here once the network is trained.</source>
      <translation>网络训练之后，答案显示在这里。</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>A video file</source>
      <translation>视频文件</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Video files</source>
      <translation>视频文件</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>A picture to try</source>
      <translation>要试的图片</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Pictures</source>
      <translation>图片</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Answer</source>
      <translation>答案</translation>
    </message>
  </context>
  <context>
    <name>TeachPage</name>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>Add a class</source>
      <translation>添加类别</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>Save my pictures with the project</source>
      <translation>随项目保存我的图片</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>Put them into the project's file the next time it is saved</source>
      <translation>下次保存时放进项目文件</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>There can be {most} classes at most</source>
      <translation>最多可以有 {most} 个类别</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>One more thing to tell from the others</source>
      <translation>再多一样要与其他区分的东西</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>They go into the project's file. Nothing leaves this machine.</source>
      <translation>它们会放进项目文件。没有任何内容离开这台电脑。</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>They stay in this window only and go with it. Nothing leaves this machine.</source>
      <translation>它们只留在这个窗口里，随它一起消失。没有任何内容离开这台电脑。</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张图片</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张图片</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>“{name}” is removed, with its {pictures}.</source>
      <translation>已移除“{name}”及其 {pictures}。</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>Bring it back</source>
      <translation>恢复它</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>The classes have changed since: it can't be brought back any more.</source>
      <translation>其间类别已改变：无法再恢复。</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>Teach it mine</source>
      <translation>教它认我的东西</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>Name a few things, hold each before the camera, and train a network that tells them apart. It is an ordinary design: change it, watch it learn, and look inside every layer. Your pictures stay on this machine, and are saved only if you ask for it.</source>
      <translation>给几样东西起名，逐个举到摄像头前，训练一个能区分它们的网络。这是一个普通的设计：可以修改它、看它学习、查看每一层。你的图片留在这台电脑上，只有你要求时才保存。</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>Begin</source>
      <translation>开始</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>Begin a new design for pictures of your own</source>
      <translation>为自己的图片开始一个新设计</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>Classes</source>
      <translation>类别</translation>
    </message>
  </context>
  <context>
    <name>ThumbStrip</name>
    <message>
      <location filename="../../gui/teaching/thumb_strip.py" />
      <source>Pictures of {name}</source>
      <translation>{name} 的图片</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/thumb_strip.py" />
      <source>Drop pictures or a folder here</source>
      <translation>把图片或文件夹拖到这里</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/thumb_strip.py" />
      <source>Drop pictures here, or a folder of them</source>
      <translation>把图片或图片文件夹拖到这里</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/thumb_strip.py" />
      <source>Picture {number}; Delete takes it out</source>
      <translation>图片 {number}；Delete 移除它</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/thumb_strip.py" />
      <source>Picture {number} of {count}; Delete takes it out</source>
      <translation>图片 {number}，共 {count} 张；Delete 移除它</translation>
    </message>
  </context>
  <context>
    <name>TrainPanel</name>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Train</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Mirror images show the same</source>
      <translation>镜像图片表示同样的内容</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Learn from mirrored pictures too. Not where left and right matter: a hand that points left is another thing than one that points right.</source>
      <translation>也从左右镜像的图片学习。左右有别时不要用：指向左边的手和指向右边的手是两回事。</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Progress of the training</source>
      <translation>训练的进度</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>How the training stands</source>
      <translation>训练的情况</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Stop training my network</source>
      <translation>停止训练我的网络</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Train my network</source>
      <translation>训练我的网络</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>End the run and keep what it has learned</source>
      <translation>结束运行，保留已学到的</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Let the network learn from these pictures</source>
      <translation>让网络从这些图片学习</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Getting ready</source>
      <translation>正在准备</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Epoch {epoch} of {epochs}</source>
      <translation>第 {epoch} 轮，共 {epochs} 轮</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Ready to train.</source>
      <translation>可以训练了。</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>The pictures have changed since: train again.</source>
      <translation>其间图片已改变：请重新训练。</translation>
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Trained. Hold something before the camera, or choose a picture.</source>
      <translation>训练完成。把东西举到摄像头前，或选择一张图片。</translation>
    </message>
  </context>
  <context>
    <name>TourCard</name>
    <message>
      <location filename="../../gui/tour/card.py" />
      <source>Skip</source>
      <translation>跳过</translation>
    </message>
    <message>
      <location filename="../../gui/tour/card.py" />
      <source>End the tour; the Help menu has it (Escape)</source>
      <translation>结束导览；帮助菜单里还有（Escape）</translation>
    </message>
    <message>
      <location filename="../../gui/tour/card.py" />
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <location filename="../../gui/tour/card.py" />
      <source>The step before (←)</source>
      <translation>上一步 (←)</translation>
    </message>
    <message>
      <location filename="../../gui/tour/card.py" />
      <source>Next</source>
      <translation>下一步</translation>
    </message>
    <message>
      <location filename="../../gui/tour/card.py" />
      <source>The next step (→)</source>
      <translation>下一步 (→)</translation>
    </message>
    <message>
      <location filename="../../gui/tour/card.py" />
      <source>{step} of {steps}</source>
      <translation>{step}/{steps}</translation>
    </message>
    <message>
      <location filename="../../gui/tour/card.py" />
      <source>Begin</source>
      <translation>开始</translation>
    </message>
    <message>
      <location filename="../../gui/tour/card.py" />
      <source>End the tour</source>
      <translation>结束导览</translation>
    </message>
  </context>
  <context>
    <name>TourOverlay</name>
    <message>
      <location filename="../../gui/tour/overlay.py" />
      <source>Tour of the window</source>
      <translation>窗口导览</translation>
    </message>
  </context>
  <context>
    <name>AdviceCard</name>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>Select this block</source>
      <translation>选中这个块</translation>
    </message>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>Silence</source>
      <translation>静音</translation>
    </message>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>Don't say this any more; undo, or Show below, brings it back</source>
      <translation>不再提示这条；撤销或下方的“显示”可以恢复</translation>
    </message>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>Select {block}</source>
      <translation>选中 {block}</translation>
    </message>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>Silence: {remark}</source>
      <translation>静音：{remark}</translation>
    </message>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>What to do: {remark}</source>
      <translation>怎么办：{remark}</translation>
    </message>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>Changes the learning rate of this run from its next step on</source>
      <translation>从下一步起改变这次运行的学习率</translation>
    </message>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>Changes the recipe, which the next run takes; undo takes it back</source>
      <translation>改变下一次运行所用的训练方案；撤销可以恢复</translation>
    </message>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>Hide what to do</source>
      <translation>隐藏怎么办</translation>
    </message>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>What to do</source>
      <translation>怎么办</translation>
    </message>
  </context>
  <context>
    <name>AugmentationPanel</name>
    <message>
      <location filename="../../gui/training/augmentation/panel.py" />
      <source>Again</source>
      <translation>重算</translation>
    </message>
    <message>
      <location filename="../../gui/training/augmentation/panel.py" />
      <source>Draw new random numbers</source>
      <translation>抽取新的随机数</translation>
    </message>
    <message>
      <location filename="../../gui/training/augmentation/panel.py" />
      <source>Show large</source>
      <translation>放大显示</translation>
    </message>
    <message>
      <location filename="../../gui/training/augmentation/panel.py" />
      <source>Show more samples beside the settings, in a window of their own</source>
      <translation>在单独的窗口中，在设置旁显示更多样本</translation>
    </message>
    <message>
      <location filename="../../gui/training/augmentation/panel.py" />
      <source>Real samples can be seen here once the data are loaded.</source>
      <translation>数据载入后可以在这里看到真实样本。</translation>
    </message>
    <message>
      <location filename="../../gui/training/augmentation/panel.py" />
      <source>Nothing is changed yet: raise a number to see what it does.</source>
      <translation>还没有任何变化：调大一个数看看它的作用。</translation>
    </message>
    <message>
      <location filename="../../gui/training/augmentation/panel.py" />
      <source>Samples of {names}, and {count} variations of each</source>
      <translation>{names} 的样本，以及各自的 {count} 种变化</translation>
    </message>
    <message>
      <location filename="../../gui/training/augmentation/panel.py" />
      <source>The variations can't be shown ({reason}).</source>
      <translation>无法显示这些变化（{reason}）。</translation>
    </message>
  </context>
  <context>
    <name>AugmentationSheet</name>
    <message>
      <location filename="../../gui/training/augmentation/sheet.py" />
      <source>Augmentation</source>
      <translation>数据增强</translation>
    </message>
    <message>
      <location filename="../../gui/training/augmentation/sheet.py" />
      <source>Settings of augmentation</source>
      <translation>数据增强的设置</translation>
    </message>
    <message>
      <location filename="../../gui/training/augmentation/sheet.py" />
      <source>Samples and their variations</source>
      <translation>样本及其变化</translation>
    </message>
  </context>
  <context>
    <name>CurveBoard</name>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>nats</source>
      <translation>nats</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Loss over the epochs</source>
      <translation>各轮的损失</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Accuracy</source>
      <translation>准确率</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Accuracy over the epochs</source>
      <translation>各轮的准确率</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Learning rate over the epochs</source>
      <translation>各轮的学习率</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>pictures/s</source>
      <translation>张图片/秒</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Speed over the epochs</source>
      <translation>各轮的速度</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Gradient</source>
      <translation>梯度</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>length</source>
      <translation>长度</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Gradient over the epochs</source>
      <translation>各轮的梯度</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Dashed with dots: validation</source>
      <translation>带点的虚线：验证</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/pictures.py" />
      <source>Curves of a training run, drawn by Convoscope</source>
      <translation>一次训练运行的曲线，由 Convoscope 绘制</translation>
    </message>
  </context>
  <context>
    <name>ChoiceRow</name>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Not smoothed</source>
      <translation>不平滑</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Little smoothed</source>
      <translation>稍微平滑</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Smoothed</source>
      <translation>平滑</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Much smoothed</source>
      <translation>大幅平滑</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Smoothing</source>
      <translation>平滑</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Over how many steps the thick line is a mean: none, or a 30th, a 10th or half of an epoch</source>
      <translation>粗线是多少步的平均：不平均，或一轮的 30 分之一、10 分之一或一半</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Log scale</source>
      <translation>对数坐标</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Show the loss by its powers of ten</source>
      <translation>按十的幂显示损失</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Whole run</source>
      <translation>整个运行</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Show the whole run again. The wheel and dragging look closer at a part.</source>
      <translation>重新显示整个运行。滚轮和拖动可以细看一部分。</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Plots</source>
      <translation>曲线图</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Which small plots stand at the bottom</source>
      <translation>底部放哪些小曲线图</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Export curves</source>
      <translation>导出曲线</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Write the curves into a file</source>
      <translation>把曲线写入文件</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>What each step was made with</source>
      <translation>每一步用了什么</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Pictures a second</source>
      <translation>每秒图片数</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Gradient</source>
      <translation>梯度</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Length of the gradient of all weights, where it is known</source>
      <translation>所有权重的梯度长度（已知时）</translation>
    </message>
  </context>
  <context>
    <name>CurvePlot</name>
    <message>
      <location filename="../../gui/training/curves/content.py" />
      <source>training</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/content.py" />
      <source>validation</source>
      <translation>验证</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/content.py" />
      <source>penalty</source>
      <translation>代价</translation>
    </message>
    <message>
      <location filename="../../gui/training/curves/content.py" />
      <source>best {value}</source>
      <translation>最佳 {value}</translation>
    </message>
    <message>
      <location filename="../../gui/training/plot.py" />
      <source>The wheel looks closer, with Shift at the heights; drag to move. Keys: ← and → read the values, + and − zoom, 0 shows the whole run.</source>
      <translation>滚轮细看，按住 Shift 缩放高度；拖动来移动。键盘：← 和 → 读取数值，+ 和 − 缩放，0 显示整个运行。</translation>
    </message>
    <message>
      <location filename="../../gui/training/plot.py" />
      <source>epochs</source>
      <translation>轮</translation>
    </message>
  </context>
  <context>
    <name>RecipeDetails</name>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>A run is under way: changes here are for the next one.</source>
      <translation>正在运行：这里的改动用于下一次。</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>Train further</source>
      <translation>继续训练</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>Find a learning rate</source>
      <translation>寻找学习率</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>How the next run goes.</source>
      <translation>下一次运行怎样进行。</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>{learned} to learn from, {held_out} held out, {test} to test with.</source>
      <translation>{learned}用于学习，{held_out} 张留出，{test} 张用于测试。</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>{sizes} At the last run's speed it takes about {time}.</source>
      <translation>{sizes}按上次运行的速度约需 {time}。</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>step</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>步</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>steps</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>步</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>{steps} an epoch</source>
      <translation>每轮 {steps}</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>Continue the run that was stopped after step {step} of {steps}, bit for bit as if it had never stopped</source>
      <translation>继续在第 {step} 步（共 {steps} 步）后停止的运行，逐位如同从未停过</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>Begin a new run of this recipe from the weights that the last one left: its optimiser starts afresh. More epochs of the same run stand under Runs</source>
      <translation>从上次留下的权重开始，按这个训练方案作一次新的运行：优化器重新开始。同一次运行的更多轮在“运行”中</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>There are no trained weights yet: train first</source>
      <translation>还没有训练好的权重：请先训练</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>A run is under way</source>
      <translation>正在运行</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>The data are being loaded: wait a moment</source>
      <translation>正在载入数据：请稍等</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>The data are not here: get them, or choose others, under Data</source>
      <translation>数据不在这里：请在“数据”中获取或另选</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>The trained weights belong to another network: train this one first</source>
      <translation>训练好的权重属于另一个网络：请先训练这个</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>Train a copy for a hundred steps with ever larger rates, and suggest the one at which the loss falls fastest (Smith 2017)</source>
      <translation>用越来越大的学习率把一个副本训练一百步，推荐损失下降最快的学习率（Smith 2017）</translation>
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>Recipe</source>
      <translation>训练方案</translation>
    </message>
  </context>
  <context>
    <name>TrainingDoctor</name>
    <message>
      <location filename="../../gui/training/doctor.py" />
      <source>Doctor of the run</source>
      <translation>运行的诊断</translation>
    </message>
    <message>
      <location filename="../../gui/training/doctor.py" />
      <source>{count} more remarks</source>
      <translation>还有 {count} 条意见</translation>
    </message>
    <message>
      <location filename="../../gui/training/doctor.py" />
      <source>{count} more remark</source>
      <translation>还有 {count} 条意见</translation>
    </message>
    <message>
      <location filename="../../gui/training/doctor.py" />
      <source>Show fewer</source>
      <translation>显示较少</translation>
    </message>
    <message>
      <location filename="../../gui/training/doctor.py" />
      <source>What else is to be said of this run</source>
      <translation>关于这次运行还有什么可说的</translation>
    </message>
    <message>
      <location filename="../../gui/training/doctor.py" />
      <source>{count} silenced · Show</source>
      <translation>已静音 {count} 条 · 显示</translation>
    </message>
    <message>
      <location filename="../../gui/training/doctor.py" />
      <source>Show the remarks again that you have silenced</source>
      <translation>重新显示你已静音的意见</translation>
    </message>
  </context>
  <context>
    <name>BeforeTheFirstRun</name>
    <message>
      <location filename="../../gui/training/empty.py" />
      <source>Watch the network learn</source>
      <translation>看网络学习</translation>
    </message>
    <message>
      <location filename="../../gui/training/empty.py" />
      <source>your folder</source>
      <translation>你的文件夹</translation>
    </message>
    <message>
      <location filename="../../gui/training/empty.py" />
      <source>time</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>次</translation>
    </message>
    <message>
      <location filename="../../gui/training/empty.py" />
      <source>times</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>次</translation>
    </message>
    <message>
      <location filename="../../gui/training/empty.py" />
      <source>Training shows the network the pictures of {data}, {batch} at once, and after each such batch changes every weight a little so that the answer would have been better. It goes through all of them {times}. Here you see the loss fall and the accuracy climb; pause, step or stop whenever you like.</source>
      <translation>训练时，网络看 {data} 中的图片，每次 {batch} 张，每看完一批就把每个权重改变一点点，让答案变得更好。所有图片会看 {times}。在这里可以看到损失下降、准确率上升；随时可以暂停、单步或停止。</translation>
    </message>
    <message>
      <location filename="../../gui/training/empty.py" />
      <source>This network can't be trained yet. {problem}</source>
      <translation>这个网络还无法训练。{problem}</translation>
    </message>
  </context>
  <context>
    <name>KernelStrip</name>
    <message>
      <location filename="../../gui/training/kernels.py" />
      <source>First kernels</source>
      <translation>最初的卷积核</translation>
    </message>
    <message>
      <location filename="../../gui/training/kernels.py" />
      <source>The weights of the first convolution's kernels as they are now</source>
      <translation>第一个卷积的卷积核现在的权重</translation>
    </message>
    <message>
      <location filename="../../gui/training/kernels.py" />
      <source>Kernel {number}: {low:.3f} to {high:.3f}</source>
      <translation>卷积核 {number}：{low:.3f} 到 {high:.3f}</translation>
    </message>
  </context>
  <context>
    <name>HistogramView</name>
    <message>
      <location filename="../../gui/training/layers/histogram_view.py" />
      <source>Steps run to the right, values upwards; the stronger the colour, the more numbers lie there. At the right the newest. Keys: ← and → read single steps.</source>
      <translation>步数向右，数值向上；颜色越深，那里的数越多。最右边是最新的。键盘：← 和 → 读取各步。</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/histogram_view.py" />
      <source>Step {step}: {share} of the numbers lie between {low} and {high}</source>
      <translation>第 {step} 步：{share} 的数在 {low} 和 {high} 之间</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/histogram_view.py" />
      <source>step {step}</source>
      <translation>第 {step} 步</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/histogram_view.py" />
      <source>newest</source>
      <translation>最新</translation>
    </message>
  </context>
  <context>
    <name>LayersPage</name>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>The first look into the blocks comes with the first step.</source>
      <translation>第一步时才第一次查看各块内部。</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>What went on inside the blocks is kept only while the program runs. Train again, and it is shown here.</source>
      <translation>块内部的情况只在程序运行期间保留。再次训练，就会显示在这里。</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>Once the network trains, you see here for each of its blocks how large its weights and gradients are, how fast they change, and how many units have fallen silent.</source>
      <translation>网络训练时，你在这里看到每个块的权重和梯度有多大、变化有多快、有多少单元沉默了。</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>Histograms of {block}: {what}</source>
      <translation>{block} 的直方图：{what}</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>Nothing in this block is trained, so it has none.</source>
      <translation>这个块里没有要训练的内容，所以没有。</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>Weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>All trained numbers of the block, biases too</source>
      <translation>块中所有训练得到的数，包括偏置</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>Gradients</source>
      <translation>梯度</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>How the loss would change with each weight</source>
      <translation>损失会怎样随每个权重变化</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>Outputs</source>
      <translation>输出</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>What the block answers to pictures that are held out</source>
      <translation>块对留出图片的响应</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>Block</source>
      <translation>块</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>The blocks that learn, or send numbers through an activation</source>
      <translation>会学习的块，或让数通过激活函数的块</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>Length of all weights of the block as one vector. It should change slowly; without end growing weights go with a learning rate that is too high. All blocks share one logarithmic scale.</source>
      <translation>把块的所有权重看作一个向量的长度。它应当缓慢变化；不断增长的权重与过高的学习率相伴。所有块共用一个对数坐标。</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>Gradient</source>
      <translation>梯度</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>Length of the gradient: how much the loss would change with the block's weights. Worry if the first block's is thousands of times smaller than the last one's: gradients vanish on their way back. All blocks share one logarithmic scale.</source>
      <translation>梯度的长度：损失会随这个块的权重变化多少。如果第一个块的比最后一个小几千倍就要担心：梯度在往回传的路上消失了。所有块共用一个对数坐标。</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>Update</source>
      <translation>更新</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>How much one step changes the weights, as a share of their length. About 0.1 % is usual; above 10 % the learning rate is too high, below 0.001 % too low. All blocks share one logarithmic scale.</source>
      <translation>一步改变权重多少，占其长度的比例。通常约 0.1 %；高于 10 % 说明学习率太高，低于 0.001 % 太低。所有块共用一个对数坐标。</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>Dead, saturated</source>
      <translation>失效、饱和</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>ReLU: the share of units that answer 0 to every picture that is tried, and don't learn any more; up to a third is common. Sigmoid and tanh: the share of answers at the limits, where the slope is nearly 0.</source>
      <translation>ReLU：对所有试过的图片都回答 0 并不再学习的单元比例；三分之一以内很常见。Sigmoid 和 tanh：处于极限、斜率几乎为 0 的响应比例。</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>saturated</source>
      <translation>饱和</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>dead</source>
      <translation>失效</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>weights {value}</source>
      <translation>权重 {value}</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>gradient {value}</source>
      <translation>梯度 {value}</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>update {value}</source>
      <translation>更新 {value}</translation>
    </message>
  </context>
  <context>
    <name>LayersTable</name>
    <message>
      <location filename="../../gui/training/layers/table.py" />
      <source>Blocks of the run</source>
      <translation>运行中的块</translation>
    </message>
    <message>
      <location filename="../../gui/training/layers/table.py" />
      <source>↑ and ↓ choose a block, here and in the strip</source>
      <translation>↑ 和 ↓ 选择一个块，这里和网络条中同时选中</translation>
    </message>
  </context>
  <context>
    <name>MapStrip</name>
    <message>
      <location filename="../../gui/training/map_strip.py" />
      <source>Number {number}: {value}</source>
      <translation>数 {number}：{value}</translation>
    </message>
    <message>
      <location filename="../../gui/training/map_strip.py" />
      <source>Map {number}: {low} to {high}</source>
      <translation>特征图 {number}：{low} 到 {high}</translation>
    </message>
  </context>
  <context>
    <name>PinnedMaps</name>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>test picture {number} ({name})</source>
      <translation>测试图片 {number}（{name}）</translation>
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>held-out picture {number} ({name})</source>
      <translation>留出图片 {number}（{name}）</translation>
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>{block}: {picture}</source>
      <translation>{block}：{picture}</translation>
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>, {shown} of {all} maps</source>
      <translation>，{all} 个特征图中的 {shown} 个</translation>
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>, {shown} of {all} numbers</source>
      <translation>，{all} 个数中的 {shown} 个</translation>
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>These maps can't be shown: {reason}.</source>
      <translation>无法显示这些特征图：{reason}。</translation>
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>Maps of {title}</source>
      <translation>{title} 的特征图</translation>
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>A picture's maps follow here.</source>
      <translation>这里会跟随一张图片的特征图。</translation>
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>The picture whose maps are followed</source>
      <translation>跟随其特征图的图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>Follow another test picture</source>
      <translation>跟随另一张测试图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>Follow the picture in Inspect</source>
      <translation>跟随“观察”中的图片</translation>
    </message>
  </context>
  <context>
    <name>PretrainingPage</name>
    <message>
      <location filename="../../gui/training/pretraining/page.py" />
      <source>Reconstruction error over the epochs of each layer</source>
      <translation>各层各轮的重建误差</translation>
    </message>
    <message>
      <location filename="../../gui/training/pretraining/page.py" />
      <source>Reconstructions</source>
      <translation>重建</translation>
    </message>
    <message>
      <location filename="../../gui/training/pretraining/page.py" />
      <source>A few pictures, sent up through the layers so far and back down to the pixels</source>
      <translation>几张图片，向上送过到目前为止的各层，再回到像素</translation>
    </message>
    <message>
      <location filename="../../gui/training/pretraining/page.py" />
      <source>Pre-train before the next run</source>
      <translation>在下次运行之前预训练</translation>
    </message>
    <message>
      <location filename="../../gui/training/pretraining/page.py" />
      <source>Set the recipe to a denoising autoencoder; undo takes it back</source>
      <translation>把训练方案设为去噪自编码器；可以撤销</translation>
    </message>
    <message>
      <location filename="../../gui/training/pretraining/page.py" />
      <source>The pictures are kept only while the program runs.</source>
      <translation>图片只在程序运行时保留。</translation>
    </message>
    <message>
      <location filename="../../gui/training/pretraining/page.py" />
      <source>What comes in</source>
      <translation>输入</translation>
    </message>
    <message>
      <location filename="../../gui/training/pretraining/page.py" />
      <source>Below it is a block without a way back.</source>
      <translation>它下面有一个没有返回路径的块。</translation>
    </message>
    <message>
      <location filename="../../gui/training/pretraining/page.py" />
      <source>This run goes without pre-training.</source>
      <translation>这次运行不带预训练。</translation>
    </message>
    <message>
      <location filename="../../gui/training/pretraining/page.py" />
      <source>Pre-training begins in a moment.</source>
      <translation>预训练马上开始。</translation>
    </message>
    <message>
      <location filename="../../gui/training/pretraining/page.py" />
      <source>This run began with weights that were there: its layers aren't pre-trained again.</source>
      <translation>这次运行从已有的权重开始：它的层不再预训练。</translation>
    </message>
    <message>
      <location filename="../../gui/training/pretraining/page.py" />
      <source>Before a run, each layer can learn by itself from pictures without labels, one after the other. In 2006 that made deep networks trainable; here you see whether yours gains by it.</source>
      <translation>运行之前，每一层可以自己从没有标签的图片学习，一层接一层。2006 年，这使深层网络能够训练；这里可以看到你的网络是否因此得益。</translation>
    </message>
    <message>
      <location filename="../../gui/training/pretraining/page.py" />
      <source>The next run begins with pre-training, layer by layer: you see here how well each of them brings back what came into it.</source>
      <translation>下次运行从逐层预训练开始：这里可以看到每一层把输入还原得多好。</translation>
    </message>
    <message>
      <location filename="../../gui/training/pretraining/page.py" />
      <source>Reconstruction error, % of what varies</source>
      <translation>重建误差，占变化的 %</translation>
    </message>
    <message>
      <location filename="../../gui/training/pretraining/words.py" />
      <source>Pre-training layer {layer} of {layers}, epoch {epoch} of {epochs}</source>
      <translation>预训练第 {layer}/{layers} 层，第 {epoch}/{epochs} 轮</translation>
    </message>
    <message>
      <location filename="../../gui/training/pretraining/words.py" />
      <source>Layer {layer}: {share} of what varies isn't brought back</source>
      <translation>第 {layer} 层：变化中有 {share} 没有还原</translation>
    </message>
    <message>
      <location filename="../../gui/training/pretraining/words.py" />
      <source>Pre-trained: {layers}</source>
      <translation>已预训练：{layers}</translation>
    </message>
    <message>
      <location filename="../../gui/training/pretraining/words.py" />
      <source>layer</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>层</translation>
    </message>
    <message>
      <location filename="../../gui/training/pretraining/words.py" />
      <source>layers</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>层</translation>
    </message>
  </context>
  <context>
    <name>RatePanel</name>
    <message>
      <location filename="../../gui/training/rate_panel.py" />
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <location filename="../../gui/training/rate_panel.py" />
      <source>End the search for a learning rate, and hide it</source>
      <translation>结束寻找学习率，并隐藏</translation>
    </message>
    <message>
      <location filename="../../gui/training/rate_panel.py" />
      <source>Learning-rate finder</source>
      <translation>学习率搜索</translation>
    </message>
    <message>
      <location filename="../../gui/training/rate_panel.py" />
      <source>Use this rate</source>
      <translation>使用这个学习率</translation>
    </message>
    <message>
      <location filename="../../gui/training/rate_panel.py" />
      <source>Use {rate}</source>
      <translation>使用 {rate}</translation>
    </message>
    <message>
      <location filename="../../gui/training/rate_panel.py" />
      <source>Make it the learning rate of the recipe; undo takes it back</source>
      <translation>让它成为训练方案的学习率；撤销可以恢复</translation>
    </message>
    <message>
      <location filename="../../gui/training/rate_panel.py" />
      <source>Trying ever larger rates on a copy: step {n} of at most {all}.</source>
      <translation>正在副本上试越来越大的学习率：第 {n} 步，最多 {all} 步。</translation>
    </message>
    <message>
      <location filename="../../gui/training/rate_panel.py" />
      <source>No rate made the loss fall clearly. Look at the network, or take a larger batch.</source>
      <translation>没有哪个学习率让损失明显下降。请检查网络，或用更大的批。</translation>
    </message>
    <message>
      <location filename="../../gui/training/rate_panel.py" />
      <source>At {rate} the loss falls most steeply. A schedule that lowers the rate bears two or three times as much.</source>
      <translation>在 {rate} 处损失下降最陡。会降低学习率的学习率计划可以承受两到三倍。</translation>
    </message>
  </context>
  <context>
    <name>RatePicture</name>
    <message>
      <location filename="../../gui/training/rate_picture.py" />
      <source>Loss against learning rate</source>
      <translation>损失与学习率</translation>
    </message>
    <message>
      <location filename="../../gui/training/rate_picture.py" />
      <source>The loss while the rate grows from step to step, smoothed over the last steps</source>
      <translation>学习率逐步增大时的损失，用最近几步平滑</translation>
    </message>
    <message>
      <location filename="../../gui/training/rate_picture.py" />
      <source>{n} rates tried</source>
      <translation>试了 {n} 个学习率</translation>
    </message>
    <message>
      <location filename="../../gui/training/rate_picture.py" />
      <source>; the loss is lowest, {loss}, at {rate}</source>
      <translation>；损失在 {rate} 处最低，为 {loss}</translation>
    </message>
    <message>
      <location filename="../../gui/training/rate_picture.py" />
      <source>loss</source>
      <translation>损失</translation>
    </message>
  </context>
  <context>
    <name>RateRow</name>
    <message>
      <location filename="../../gui/training/rate_row.py" />
      <source>Learning rate of this run</source>
      <translation>这次运行的学习率</translation>
    </message>
    <message>
      <location filename="../../gui/training/rate_row.py" />
      <source>What the next steps of this run are made with; the schedule goes on from there. The recipe stays as it is</source>
      <translation>这次运行接下来的步所用的学习率；学习率计划从那里继续。训练方案保持不变</translation>
    </message>
    <message>
      <location filename="../../gui/training/rate_row.py" />
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <location filename="../../gui/training/rate_row.py" />
      <source>Halve the learning rate</source>
      <translation>学习率减半</translation>
    </message>
    <message>
      <location filename="../../gui/training/rate_row.py" />
      <source>Double the learning rate</source>
      <translation>学习率加倍</translation>
    </message>
    <message>
      <location filename="../../gui/training/rate_row.py" />
      <source>from the next step on</source>
      <translation>从下一步起</translation>
    </message>
    <message>
      <location filename="../../gui/training/rate_row.py" />
      <source>choose a number from {low} to {high}</source>
      <translation>请选择 {low} 到 {high} 之间的数</translation>
    </message>
  </context>
  <context>
    <name>RunPage</name>
    <message>
      <location filename="../../gui/training/readout.py" />
      <source>step {step}, epoch {epoch}</source>
      <translation>第 {step} 步，第 {epoch} 轮</translation>
    </message>
    <message>
      <location filename="../../gui/training/readout.py" />
      <source>training {value}, smoothed {smooth}</source>
      <translation>训练 {value}，平滑后 {smooth}</translation>
    </message>
    <message>
      <location filename="../../gui/training/readout.py" />
      <source>, validation {value}</source>
      <translation>，验证 {value}</translation>
    </message>
    <message>
      <location filename="../../gui/training/readout.py" />
      <source>, penalty {value}</source>
      <translation>，代价 {value}</translation>
    </message>
    <message>
      <location filename="../../gui/training/readout.py" />
      <source>The network learned nothing: {share} is about what guessing among {classes} classes gives. Try a lower learning rate.</source>
      <translation>网络什么也没学到：{share} 与在 {classes} 个类别中猜测差不多。试试更低的学习率。</translation>
    </message>
    <message>
      <location filename="../../gui/training/readout.py" />
      <source>Finished in {time}: {share} of the test pictures are read right, with the weights of epoch {epoch}, the best</source>
      <translation>{time} 后完成：测试图片读对 {share}，用的是最佳的第 {epoch} 轮的权重</translation>
    </message>
    <message>
      <location filename="../../gui/training/readout.py" />
      <source>Finished in {time}: {share} of the test pictures are read right</source>
      <translation>{time} 后完成：测试图片读对 {share}</translation>
    </message>
    <message>
      <location filename="../../gui/training/readout.py" />
      <source>Stopped before the first step; the weights are as they were</source>
      <translation>在第一步之前停止；权重保持原样</translation>
    </message>
    <message>
      <location filename="../../gui/training/readout.py" />
      <source>Stopped after step {step} of {steps}; the weights are kept</source>
      <translation>在第 {step} 步（共 {steps} 步）后停止；权重已保留</translation>
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Progress of the run</source>
      <translation>运行的进度</translation>
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>How much of the run is done</source>
      <translation>运行完成了多少</translation>
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>First kernels</source>
      <translation>最初的卷积核</translation>
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>at the end</source>
      <translation>结束时</translation>
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>pictures/s</source>
      <translation>张图片/秒</translation>
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Epoch</source>
      <translation>轮</translation>
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Passes over the training pictures, and steps so far</source>
      <translation>看过训练图片的遍数，以及到目前的步数</translation>
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Mean accuracy and loss over the last batches, while they are learned from</source>
      <translation>最近几批在学习时的平均准确率和损失</translation>
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Validation</source>
      <translation>验证</translation>
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Accuracy and loss on the pictures held out, after the last whole epoch</source>
      <translation>上一个完整轮之后，留出图片上的准确率和损失</translation>
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Test</source>
      <translation>测试</translation>
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Accuracy and loss on the test pictures, measured once, at the end</source>
      <translation>测试图片上的准确率和损失，只在结束时测量一次</translation>
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>How many pictures a second training goes through</source>
      <translation>训练每秒经过多少张图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Time left</source>
      <translation>剩余时间</translation>
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Minutes and seconds, at the present speed</source>
      <translation>按当前速度，分和秒</translation>
    </message>
  </context>
  <context>
    <name>ReplayControls</name>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Moment</source>
      <translation>时刻</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Every step on the left is a part of the first epoch, then one is an epoch</source>
      <translation>左边每一步是第一轮的一部分，之后一步是一轮</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>{rate} a second</source>
      <translation>每秒 {rate} 个</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Moments a second</source>
      <translation>每秒的时刻数</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>How fast the replay goes, and the film that is saved</source>
      <translation>重放和所存影片的快慢</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Which of the test pictures goes through the network</source>
      <translation>让哪张测试图片通过网络</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Save GIF…</source>
      <translation>保存 GIF…</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Save the replay as a GIF, which plays anywhere</source>
      <translation>把重放保存为到处都能播放的 GIF</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Save MP4…</source>
      <translation>保存 MP4…</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Save the replay as an MP4 film, in all its colours</source>
      <translation>把重放保存为色彩完整的 MP4 影片</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Progress of saving</source>
      <translation>保存的进度</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>How much of the film is written</source>
      <translation>影片已写了多少</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Save no film</source>
      <translation>不保存影片</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Back to the last run</source>
      <translation>回到上次运行</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Replay the run of this design again</source>
      <translation>重新回放这个设计的运行</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>{number} of {count}</source>
      <translation>{number}，共 {count}</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>{number} of {count}, {made} ready</source>
      <translation>{number}，共 {count}，已准备 {made}</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Pause the replay</source>
      <translation>暂停重放</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Play</source>
      <translation>播放</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>{what} (Space)</source>
      <translation>{what}（空格）</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>pinned</source>
      <translation>已固定</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>A kept run: {title}</source>
      <translation>保存的运行：{title}</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Speed</source>
      <translation>速度</translation>
    </message>
  </context>
  <context>
    <name>ReplayPage</name>
    <message>
      <location filename="../../gui/training/replay/page.py" />
      <source>Save the film</source>
      <translation>保存影片</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/page.py" />
      <source>The first moments come with the first steps.</source>
      <translation>有了最初的步才有最初的时刻。</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/page.py" />
      <source>After training you see here how kernels, maps and answers came about, moment by moment. Or choose a kept run under Runs.</source>
      <translation>训练之后，你在这里看到卷积核、特征图和答案怎样一刻一刻形成。也可以在“运行”中选择保存的运行。</translation>
    </message>
  </context>
  <context>
    <name>Replay</name>
    <message>
      <location filename="../../gui/training/replay/painting.py" />
      <source>right</source>
      <translation>正确</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/painting.py" />
      <source>wrong</source>
      <translation>错误</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/reel.py" />
      <source>Training on {data}</source>
      <translation>在“{data}”上训练</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>no block</source>
      <translation>没有块</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>{block}, block {number}</source>
      <translation>{block}，第 {number} 块</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Step</source>
      <translation>步</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Epoch</source>
      <translation>轮</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Accuracy</source>
      <translation>准确率</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Kernels: {block}</source>
      <translation>卷积核：{block}</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>This block has no kernels.</source>
      <translation>这个块没有卷积核。</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Maps: {block}</source>
      <translation>特征图：{block}</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Outputs: {block}</source>
      <translation>输出：{block}</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>The pictures of this run are not loaded.</source>
      <translation>这次运行的图片没有载入。</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Taken for what</source>
      <translation>被当作什么</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>No pictures were held out.</source>
      <translation>没有留出图片。</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Taken for what: {pictures} held out</source>
      <translation>被当作什么：留出的 {pictures}</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Taken for what, epoch {epoch}: {pictures}</source>
      <translation>被当作什么，第 {epoch} 轮：{pictures}</translation>
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>{title} ({shown} of {all})</source>
      <translation>{title}（{all} 中的 {shown}）</translation>
    </message>
  </context>
  <context>
    <name>ClassPage</name>
    <message>
      <location filename="../../gui/training/results/class_page.py" />
      <source>Order of the classes</source>
      <translation>类别的顺序</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/class_page.py" />
      <source>Which classes stand first</source>
      <translation>哪些类别排在前面</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/class_page.py" />
      <source>Lowest accuracy first</source>
      <translation>准确率最低的在前</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/class_page.py" />
      <source>Lowest precision first</source>
      <translation>精确率最低的在前</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/class_page.py" />
      <source>In the classes' order</source>
      <translation>按类别的顺序</translation>
    </message>
  </context>
  <context>
    <name>_Heading</name>
    <message>
      <location filename="../../gui/training/results/class_page.py" />
      <source>Accuracy: how much of a class's pictures is read right, its recall. Precision: how much of what is taken for it is it.</source>
      <translation>准确率：一个类别的图片读对多少，即召回率。精确率：被当作它的有多少真是它。</translation>
    </message>
  </context>
  <context>
    <name>EpochBox</name>
    <message>
      <location filename="../../gui/training/results/epochs.py" />
      <source>Epoch of the results</source>
      <translation>结果属于哪一轮</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/epochs.py" />
      <source>The newest results follow the run; those of an epoch stay</source>
      <translation>最新的结果跟随运行；某一轮的保持不变</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/epochs.py" />
      <source>Newest</source>
      <translation>最新</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/epochs.py" />
      <source>Epoch {epoch}</source>
      <translation>第 {epoch} 轮</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/epochs.py" />
      <source>Test</source>
      <translation>测试</translation>
    </message>
  </context>
  <context>
    <name>JudgedPictures</name>
    <message>
      <location filename="../../gui/training/results/judged_pictures.py" />
      <source>A click on a picture opens it in Inspect</source>
      <translation>点击图片会在“观察”中打开它</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/judged_pictures.py" />
      <source>Open in Inspect</source>
      <translation>在“观察”中打开</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/judged_pictures.py" />
      <source>See what every layer makes of this picture</source>
      <translation>看每一层怎样处理这张图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/judged_pictures.py" />
      <source>Follow its maps</source>
      <translation>跟随它的特征图</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/judged_pictures.py" />
      <source>Pin this picture under the curves: its maps follow the training</source>
      <translation>把这张图片固定在曲线下面：它的特征图跟随训练</translation>
    </message>
  </context>
  <context>
    <name>MatrixView</name>
    <message>
      <location filename="../../gui/training/results/matrix.py" />
      <source>A click on a cell, or Return, shows its pictures</source>
      <translation>点击一格或按回车，显示其中的图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/matrix.py" />
      <source>Confusion matrix</source>
      <translation>混淆矩阵</translation>
    </message>
  </context>
  <context>
    <name>NothingYet</name>
    <message>
      <location filename="../../gui/training/results/nothing_yet.py" />
      <source>Read the test pictures</source>
      <translation>读测试图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/nothing_yet.py" />
      <source>Show the trained network every test picture, once</source>
      <translation>让训练好的网络把每张测试图片看一遍</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/nothing_yet.py" />
      <source>This recipe holds no pictures out: results come at the end, of the test pictures.</source>
      <translation>这个训练方案没有留出图片：结果在结束时由测试图片得出。</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/nothing_yet.py" />
      <source>Results come after the first epoch.</source>
      <translation>第一轮之后才有结果。</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/nothing_yet.py" />
      <source>The test pictures are being read…</source>
      <translation>正在读测试图片…</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/nothing_yet.py" />
      <source>This run was ended before there were results.</source>
      <translation>这次运行在有结果之前就结束了。</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/nothing_yet.py" />
      <source>After each epoch you see here which classes are taken for which.</source>
      <translation>每一轮之后，你在这里看到哪些类别被当作哪些类别。</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/nothing_yet.py" />
      <source>What was said of each picture isn't kept in a project.</source>
      <translation>对每张图片的判断不保存在项目中。</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/nothing_yet.py" />
      <source>What was said of each picture isn't kept in a project, and the pictures that this network was trained for aren't here: get them under Data, or train anew.</source>
      <translation>对每张图片的判断不保存在项目中，而训练这个网络的图片不在这里：请在“数据”中获取，或重新训练。</translation>
    </message>
  </context>
  <context>
    <name>ResultsPage</name>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Share of its row</source>
      <translation>占所在行的比例</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Show how much of a class's pictures is in each cell</source>
      <translation>显示每格中有一个类别的多少图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Pictures of the cell</source>
      <translation>这一格的图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Most confident mistakes</source>
      <translation>最有把握的错误</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>These results are of other data than those at hand.</source>
      <translation>这些结果属于另外的数据，不是现有的。</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Nothing is read wrong</source>
      <translation>没有读错的</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>{mistakes}, the surest first</source>
      <translation>{mistakes}，最有把握的在前</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>The {shown} surest of {mistakes}</source>
      <translation>{mistakes}中最有把握的 {shown} 个</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>mistake</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个错误</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>mistakes</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个错误</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Click a cell of the matrix to see its pictures.</source>
      <translation>点击矩阵的一格，查看其中的图片。</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Rows: what it is. Columns: what it is taken for.</source>
      <translation>行：实际是什么。列：被当作什么。</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Cell</source>
      <translation>格</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>The pictures of a cell</source>
      <translation>一格的图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Mistakes</source>
      <translation>错误</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>What is wrong and yet sure</source>
      <translation>错了却很有把握的</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>How much of each class is right</source>
      <translation>每个类别对了多少</translation>
    </message>
  </context>
  <context>
    <name>Retest</name>
    <message>
      <location filename="../../gui/training/results/retest.py" />
      <source>The test pictures can't be read: {reason}.</source>
      <translation>无法读测试图片：{reason}。</translation>
    </message>
  </context>
  <context>
    <name>ScaleLine</name>
    <message>
      <location filename="../../gui/training/results/scale_line.py" />
      <source>Right and wrong have a scale each: few mistakes would vanish beside the rest</source>
      <translation>对与错各有一个标度：否则少数的错误会在其余之中看不见</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/scale_line.py" />
      <source>Colours: right up to {right}, wrong up to {wrong}</source>
      <translation>颜色：对的到 {right}，错的到 {wrong}</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/scale_line.py" />
      <source>right</source>
      <translation>正确</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/scale_line.py" />
      <source>wrong</source>
      <translation>错误</translation>
    </message>
  </context>
  <context>
    <name>Results</name>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>“{truth}” read right: {pictures}</source>
      <translation>“{truth}”读对：{pictures}</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>“{truth}” taken for “{predicted}”: {pictures}</source>
      <translation>“{truth}”被当作“{predicted}”：{pictures}</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>, {share} of its {all}</source>
      <translation>，占它全部 {all} 的 {share}</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>“{truth}” read right, {share} sure</source>
      <translation>“{truth}”读对，把握 {share}</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>“{truth}” taken for “{predicted}”, {share} sure</source>
      <translation>“{truth}”被当作“{predicted}”，把握 {share}</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>test picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张测试图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>test pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张测试图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>{pictures} at the end: {share} read right</source>
      <translation>结束时的 {pictures}：读对 {share}</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>held-out picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张留出图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>held-out pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>张留出图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>{pictures} after epoch {epoch}: {share} read right</source>
      <translation>第 {epoch} 轮后的 {pictures}：读对 {share}</translation>
    </message>
  </context>
  <context>
    <name>QWidget</name>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>loss {value}</source>
      <translation>损失 {value}</translation>
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>step {step}</source>
      <translation>第 {step} 步</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Blue</source>
      <translation>蓝色</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Vermilion</source>
      <translation>朱红</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Green</source>
      <translation>绿色</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Pink</source>
      <translation>粉色</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Orange</source>
      <translation>橙色</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Sky blue</source>
      <translation>天蓝</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Violet</source>
      <translation>紫色</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Grey</source>
      <translation>灰色</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>Nothing that matters differs.</source>
      <translation>要紧的地方没有不同。</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>One thing differs. {what}.</source>
      <translation>有一处不同。{what}。</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>{count} things differ: whichever helped can't be told apart. {what}.</source>
      <translation>有 {count} 处不同：无法分辨是哪一处起了作用。{what}。</translation>
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>An earlier run</source>
      <translation>较早的一次运行</translation>
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>The project's last run</source>
      <translation>项目的上次运行</translation>
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>{run}: it was ended before its test</source>
      <translation>{run}：在测试之前结束</translation>
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>{run}: {share} of the test pictures are read right</source>
      <translation>{run}：测试图片读对 {share}</translation>
    </message>
  </context>
  <context>
    <name>RunCommands</name>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Use its weights</source>
      <translation>使用它的权重</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Open its design</source>
      <translation>打开它的设计</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Design with its network, recipe and data; undo takes it back</source>
      <translation>用它的网络、训练方案和数据来设计；撤销可以恢复</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Replay</source>
      <translation>重放</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>See again how its kernels, maps and answers came about</source>
      <translation>再看一遍它的卷积核、特征图和答案怎样形成</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Epochs to add</source>
      <translation>要增加的轮数</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>How many epochs more</source>
      <translation>再训练多少轮</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Restart after epoch</source>
      <translation>从某轮之后重新开始</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Epoch to restart after</source>
      <translation>从其后重新开始的轮</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>The epochs whose ends are kept</source>
      <translation>保存了结束状态的各轮</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Its colour</source>
      <translation>它的颜色</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Write a note on it (F2)</source>
      <translation>给它写备注（F2）</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Take it off the list (Delete); it can be brought back</source>
      <translation>从列表中移除（Delete）；可以恢复</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Delete run</source>
      <translation>删除运行</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Bring back what this run left, with the network that it belongs to</source>
      <translation>恢复这次运行留下的权重，以及所属的网络</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>This run has left no weights</source>
      <translation>这次运行没有留下权重</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>This run is being trained</source>
      <translation>这次运行正在训练</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Continue it where it ended, bit for bit as if it had never stopped</source>
      <translation>从结束处接着进行，逐位如同从未停过</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>There is nothing to go on from</source>
      <translation>没有可以接着进行的</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Continue it from its last step, with its optimiser as it stood then, as a run of its own. A schedule spans all epochs then, and may take its rate up again</source>
      <translation>从最后一步接着进行，优化器保持当时的状态，作为单独的运行。学习率计划那时跨越所有轮，学习率可能再次升高</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>No end of an epoch is kept of this run</source>
      <translation>这次运行没有保存任何一轮的结束状态</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Begin a new run with its weights and optimiser as of that epoch's end</source>
      <translation>用那一轮结束时的权重和优化器开始新的运行</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>more epoch</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>轮（追加）</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>more epochs</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>轮（追加）</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Train {count}</source>
      <translation>训练 {count}</translation>
    </message>
  </context>
  <context>
    <name>Comparison</name>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Result</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Data and device</source>
      <translation>数据和设备</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Recipe</source>
      <translation>训练方案</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Both have the same network, recipe and data.</source>
      <translation>两者的网络、训练方案和数据相同。</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>What differs between the two runs</source>
      <translation>两次运行有什么不同</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>What isn't listed is the same in both runs</source>
      <translation>未列出的在两次运行中相同</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>The two runs</source>
      <translation>两次运行</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>The earlier run, and the later one</source>
      <translation>较早的运行和较晚的运行</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Setting</source>
      <translation>设置</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Validation accuracy</source>
      <translation>验证准确率</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Test accuracy</source>
      <translation>测试准确率</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>not used</source>
      <translation>未使用</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>{place}. {block}</source>
      <translation>{place}. {block}</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>place {place}</source>
      <translation>第 {place} 处</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>present</source>
      <translation>存在</translation>
    </message>
  </context>
  <context>
    <name>RunsPage</name>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Tick to keep the curves of this run below. The dot changes its colour.</source>
      <translation>勾选后，这次运行的曲线留在下面。圆点可改变颜色。</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>F2 or a double click edits the note</source>
      <translation>F2 或双击编辑备注</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Begun</source>
      <translation>开始时间</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>When the run began</source>
      <translation>运行何时开始</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>The network that was trained</source>
      <translation>所训练的网络</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Recipe</source>
      <translation>训练方案</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Optimiser, learning rate and schedule</source>
      <translation>优化器、学习率和学习率计划</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Epochs</source>
      <translation>轮数</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Passes over the training pictures</source>
      <translation>看过训练图片的遍数</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Validation</source>
      <translation>验证</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Accuracy on the pictures held out, after the last epoch</source>
      <translation>最后一轮之后，留出图片上的准确率</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Test</source>
      <translation>测试</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Accuracy on the test pictures, at the end</source>
      <translation>结束时测试图片上的准确率</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>How long it trained</source>
      <translation>训练了多久</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Ended</source>
      <translation>结束</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>How the run ended</source>
      <translation>运行怎样结束</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>The pictures that it was trained on</source>
      <translation>训练所用的图片</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Your own words on it</source>
      <translation>你自己的备注</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>Search runs</source>
      <translation>搜索运行</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>Show only the runs in which all of these words stand</source>
      <translation>只显示包含所有这些词的运行</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>Bring back</source>
      <translation>恢复</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>Put them on the list again</source>
      <translation>放回列表</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>Curves</source>
      <translation>曲线</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>The curves of these runs together</source>
      <translation>这些运行的曲线放在一起</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>What differs</source>
      <translation>有何不同</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>Tick two runs to see what differs between them</source>
      <translation>勾选两次运行，看它们有何不同</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>run goes</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>次运行将消失</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>runs go</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>次运行将消失</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>{count} when the program is left.</source>
      <translation>退出程序时，{count}。</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>run</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>次运行</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>runs</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>次运行</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>{found} of {all}</source>
      <translation>{found}，共 {all}</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>What the two runs were given that differs</source>
      <translation>两次运行的设定有哪些不同</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>Tick one run and choose another to see what differs between them</source>
      <translation>勾选一次运行，再选择另一次，看它们有何不同</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>The first {most} of {all} ticked runs are shown.</source>
      <translation>显示 {all} 次勾选的运行中的前 {most} 次。</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>No runs yet</source>
      <translation>还没有运行</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>Every run that you start is kept here, with its network, its recipe and its weights: to compare it with others, to come back to it, and to go on with it. Press Train to begin the first.</source>
      <translation>你开始的每次运行都保存在这里，连同网络、训练方案和权重：可以与其他的比较，可以回到它，也可以接着进行。按“训练”开始第一次。</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>block</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个块</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>blocks</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个块</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>{blocks}, {size}</source>
      <translation>{blocks}，{size}</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>a network of {blocks}</source>
      <translation>有 {blocks}的网络</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>{done} of {all}</source>
      <translation>{done}，共 {all}</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>finished</source>
      <translation>已完成</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>training</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>broken off</source>
      <translation>中断</translation>
    </message>
  </context>
  <context>
    <name>Overlay</name>
    <message>
      <location filename="../../gui/training/runs/overlay.py" />
      <source>This run has no curves yet.</source>
      <translation>这次运行还没有曲线。</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/overlay.py" />
      <source>Choose a run to see its curves; tick several to compare them.</source>
      <translation>选择一次运行查看曲线；勾选多次可以比较。</translation>
    </message>
  </context>
  <context>
    <name>RunsTable</name>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Kept runs</source>
      <translation>保存的运行</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Space ticks a run, F2 edits its note, Delete takes it away; headings sort, and so does the menu of the right button or the menu key</source>
      <translation>空格勾选，F2 编辑备注，Delete 移除；点击标题排序，右键菜单或菜单键也可以</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Headings of the runs</source>
      <translation>运行表的标题</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>A click sorts by a column; drag its edge to widen it</source>
      <translation>点击按一列排序；拖动边缘改变列宽</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Sort by “{title}”</source>
      <translation>按“{title}”排序</translation>
    </message>
  </context>
  <context>
    <name>_RunDelegate</name>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Note on the run</source>
      <translation>运行的备注</translation>
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Return keeps the note, Esc leaves it as it was</source>
      <translation>回车保留备注，Esc 保持原样</translation>
    </message>
  </context>
  <context>
    <name>SchedulePicture</name>
    <message>
      <location filename="../../gui/training/schedule_picture.py" />
      <source>Learning rate over the run</source>
      <translation>运行中的学习率</translation>
    </message>
    <message>
      <location filename="../../gui/training/schedule_picture.py" />
      <source>drops when the loss rests</source>
      <translation>损失不再下降时降低</translation>
    </message>
    <message>
      <location filename="../../gui/training/schedule_picture.py" />
      <source>1 epoch</source>
      <translation>1 轮</translation>
    </message>
    <message>
      <location filename="../../gui/training/schedule_picture.py" />
      <source>{n} epochs</source>
      <translation>{n} 轮</translation>
    </message>
    <message>
      <location filename="../../gui/training/schedule_picture.py" />
      <source>The rate is {top} and is multiplied by {factor} each time the loss hasn't improved for more than {patience} epochs.</source>
      <translation>学习率为 {top}，每当损失超过 {patience} 轮没有改善，就乘以 {factor}。</translation>
    </message>
    <message>
      <location filename="../../gui/training/schedule_picture.py" />
      <source>The rate is {top} from the first step to the last.</source>
      <translation>学习率从第一步到最后一步都是 {top}。</translation>
    </message>
    <message>
      <location filename="../../gui/training/schedule_picture.py" />
      <source>The rate begins at {first}, is highest after {at} epochs with {top}, and ends at {last}.</source>
      <translation>学习率从 {first} 开始，{at} 轮后最高，为 {top}，最后为 {last}。</translation>
    </message>
  </context>
  <context>
    <name>Twins</name>
    <message>
      <location filename="../../gui/training/twins/difference.py" />
      <source>{what}: {a} and {b}</source>
      <translation>{what}：{a} 和 {b}</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/difference.py" />
      <source>not used</source>
      <translation>未使用</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/difference.py" />
      <source>{block}, block {number}</source>
      <translation>{block}，第 {number} 块</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/difference.py" />
      <source>absent</source>
      <translation>没有</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/difference.py" />
      <source>present</source>
      <translation>存在</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/difference.py" />
      <source>place {number}</source>
      <translation>第 {number} 处</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/difference.py" />
      <source>{what} {value}</source>
      <translation>{what} {value}</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/difference.py" />
      <source>This design</source>
      <translation>这个设计</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/difference.py" />
      <source>The other one</source>
      <translation>另一个</translation>
    </message>
  </context>
  <context>
    <name>TwinFigures</name>
    <message>
      <location filename="../../gui/training/twins/figures.py" />
      <source>Accuracy, and loss in nats</source>
      <translation>准确率，以及以 nats 计的损失</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/figures.py" />
      <source>{epoch} / {epochs}, step {step}</source>
      <translation>{epoch} / {epochs}，第 {step} 步</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/figures.py" />
      <source>failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/figures.py" />
      <source>Epoch</source>
      <translation>轮</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/figures.py" />
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/figures.py" />
      <source>Validation</source>
      <translation>验证</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/figures.py" />
      <source>Test</source>
      <translation>测试</translation>
    </message>
  </context>
  <context>
    <name>OneSetting</name>
    <message>
      <location filename="../../gui/training/twins/one_setting.py" />
      <source>Setting of</source>
      <translation>设置所属</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/one_setting.py" />
      <source>The recipe, or the block that is selected in the network</source>
      <translation>训练方案，或网络中选中的块</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/one_setting.py" />
      <source>Setting</source>
      <translation>设置</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/one_setting.py" />
      <source>What the other one has otherwise</source>
      <translation>另一个有什么不同</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/one_setting.py" />
      <source>Recipe</source>
      <translation>训练方案</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/one_setting.py" />
      <source>{block}, block {number}</source>
      <translation>{block}，第 {number} 块</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/one_setting.py" />
      <source>{value} here, there:</source>
      <translation>这里 {value}，那里：</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/one_setting.py" />
      <source>“{text}” is no number: write one, such as {example}.</source>
      <translation>“{text}”不是数：请写一个，例如 {example}。</translation>
    </message>
  </context>
  <context>
    <name>TwinsPage</name>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>Train as twins</source>
      <translation>作为双胞胎训练</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>This design with one setting changed</source>
      <translation>改变一项设置的这个设计</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>The last run's design</source>
      <translation>上次运行的设计</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>Twins are being trained</source>
      <translation>正在训练双胞胎</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>Train both from the start, one step each in turn; both are kept</source>
      <translation>从头训练两者，轮流各走一步；两者都会保存</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>This design can't be trained yet. {problem}</source>
      <translation>这个设计还无法训练。{problem}</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>That run is no longer there: choose another one.</source>
      <translation>那次运行已不在：请选择另一次。</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>The other one can't be trained on these data. {problem}</source>
      <translation>另一个无法在这些数据上训练。{problem}</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>Both are the same: choose another value, or another design.</source>
      <translation>两者相同：请选择另一个值或另一个设计。</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>The other one</source>
      <translation>另一个</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>What this design is compared with</source>
      <translation>这个设计与什么比较</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>This design and</source>
      <translation>这个设计和</translation>
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>Both begin from the same seed, see the same pictures where their recipes allow it, and take their steps in turn. Change one thing, and see what it does.</source>
      <translation>两者从同一个种子开始，在训练方案允许时看同样的图片，轮流走每一步。改变一样，看看它有什么作用。</translation>
    </message>
  </context>
  <context>
    <name>TrainWorkspace</name>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>Views of the run</source>
      <translation>运行的各种视图</translation>
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>Curves</source>
      <translation>曲线</translation>
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>Loss and accuracy, step by step</source>
      <translation>逐步的损失和准确率</translation>
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>First kernels</source>
      <translation>最初的卷积核</translation>
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>First kernels: {shown} of {all}</source>
      <translation>最初的卷积核：{all} 个中的 {shown} 个</translation>
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>Stopping after this batch…</source>
      <translation>这一批之后停止…</translation>
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>Preparing…</source>
      <translation>正在准备…</translation>
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>Paused: {where}</source>
      <translation>已暂停：{where}</translation>
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>Paused after step {step} of {steps}</source>
      <translation>在第 {step} 步（共 {steps} 步）后暂停</translation>
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>The design has changed since this run began. The run goes on with its own; the next one takes the changes.</source>
      <translation>这次运行开始后设计已改变。运行按自己的设计继续；下一次才采用改动。</translation>
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>The design has changed since this run. Its curves and weights belong to the design before.</source>
      <translation>这次运行之后设计已改变。它的曲线和权重属于之前的设计。</translation>
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>This run was trained on other data: {data}.</source>
      <translation>这次运行是在其他数据上训练的：{data}。</translation>
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>This run belongs to another design and to other data: {data}.</source>
      <translation>这次运行属于另一个设计和其他数据：{data}。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>Layers</source>
      <translation>各层</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>What goes on inside every block, step by step</source>
      <translation>每个块内部逐步发生的事</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>Results</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>What is taken for what, picture by picture</source>
      <translation>什么被当作什么，逐张图片</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>Replay</source>
      <translation>重放</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>How it all came about, moment by moment</source>
      <translation>这一切怎样一刻一刻形成</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>Runs</source>
      <translation>运行</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>All runs that are kept, to compare and to go on with</source>
      <translation>保存的所有运行，可以比较和继续</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>Twins</source>
      <translation>双胞胎</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>What one change does: two runs, step by step in turn</source>
      <translation>一处改变的作用：两次运行，轮流逐步进行</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>Pre-training</source>
      <translation>预训练</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>Layer by layer, without labels, before a run</source>
      <translation>逐层、不用标签，在运行之前</translation>
    </message>
  </context>
  <context>
    <name>CameraLamp</name>
    <message>
      <location filename="../../gui/widgets/camera_lamp.py" />
      <source>It is on only while its picture is shown. Nothing of it is kept or sent.</source>
      <translation>只在显示画面时开启。不保留也不发送任何内容。</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/camera_lamp.py" />
      <source>Camera on</source>
      <translation>摄像头已开启</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/camera_lamp.py" />
      <source>Camera off</source>
      <translation>摄像头已关闭</translation>
    </message>
  </context>
  <context>
    <name>Control</name>
    <message>
      <location filename="../../gui/widgets/controls.py" />
      <source>On</source>
      <translation>开</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/controls.py" />
      <source>various</source>
      <translation>各不相同</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/controls.py" />
      <source>slider</source>
      <translation>滑块</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/controls.py" />
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/controls.py" />
      <source>height</source>
      <translation>高</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/controls.py" />
      <source>width</source>
      <translation>宽</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/controls.py" />
      <source>Numbers</source>
      <translation>数</translation>
    </message>
  </context>
  <context>
    <name>Examples</name>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Astronaut</source>
      <translation>宇航员</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Cat</source>
      <translation>猫</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Coffee</source>
      <translation>咖啡</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Camera</source>
      <translation>摄像头</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Rocket</source>
      <translation>火箭</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Horse</source>
      <translation>马</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Coins</source>
      <translation>硬币</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Moon</source>
      <translation>月亮</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Galaxies</source>
      <translation>星系</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Motorcycle</source>
      <translation>摩托车</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Page</source>
      <translation>书页</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Chessboard</source>
      <translation>棋盘</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Brick</source>
      <translation>砖墙</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Grass</source>
      <translation>草地</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Gravel</source>
      <translation>碎石</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Example pictures</source>
      <translation>示例图片</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Pictures that come with scikit-image, to try</source>
      <translation>scikit-image 自带的图片，供试用</translation>
    </message>
  </context>
  <context>
    <name>SettingsForm</name>
    <message>
      <location filename="../../gui/widgets/form.py" />
      <source>“{text}” is no number: {field} needs one, such as {default}.</source>
      <translation>“{text}”不是数：{field} 需要一个数，例如 {default}。</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/form.py" />
      <source>{field} can't be {value}.</source>
      <translation>{field} 不能是 {value}。</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/form.py" />
      <source>{field} can't be {value}: choose a whole number from {low} to {high}.</source>
      <translation>{field} 不能是 {value}：请选择 {low} 到 {high} 之间的整数。</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/form.py" />
      <source>{field} can't be {value}: choose from {low} to {high}.</source>
      <translation>{field} 不能是 {value}：请选择 {low} 到 {high} 之间的值。</translation>
    </message>
    <message>
      <location filename="../../gui/words.py" />
      <source>automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <location filename="../../gui/words.py" />
      <source>on</source>
      <translation>开</translation>
    </message>
    <message>
      <location filename="../../gui/words.py" />
      <source>off</source>
      <translation>关</translation>
    </message>
    <message>
      <location filename="../../gui/words.py" />
      <source>, </source>
      <translation>，</translation>
    </message>
    <message>
      <location filename="../../gui/words.py" />
      <source>{name}: {text}</source>
      <translation>{name}：{text}</translation>
    </message>
    <message>
      <location filename="../../gui/words.py" />
      <source>Usual</source>
      <translation>常用值</translation>
    </message>
  </context>
  <context>
    <name>KernelGrid</name>
    <message>
      <location filename="../../gui/widgets/kernel_grid.py" />
      <source>Numbers of the kernel</source>
      <translation>卷积核的数</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/kernel_grid.py" />
      <source>Type a number, drag a cell up or down, or paint; Delete makes a cell 0</source>
      <translation>输入一个数，上下拖动一格，或涂抹；Delete 让一格变为 0</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/kernel_grid.py" />
      <source>Row {row}, column {column}: {value}</source>
      <translation>第 {row} 行第 {column} 列：{value}</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/kernel_grid.py" />
      <source>Number of the cell</source>
      <translation>这一格的数</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/kernel_grid.py" />
      <source>Return takes the number, Esc leaves the old one</source>
      <translation>回车采用这个数，Esc 保留原来的</translation>
    </message>
  </context>
  <context>
    <name>NumberField</name>
    <message>
      <location filename="../../gui/widgets/number_field.py" />
      <source>various</source>
      <translation>各不相同</translation>
    </message>
  </context>
  <context>
    <name>PictureGrid</name>
    <message>
      <location filename="../../gui/widgets/picture_grid.py" />
      <source>A click says what a picture is</source>
      <translation>点击图片，看它是什么</translation>
    </message>
  </context>
  <context>
    <name>FieldRow</name>
    <message>
      <location filename="../../gui/widgets/rows.py" />
      <source>Back to the default: {value}</source>
      <translation>恢复默认值：{value}</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/rows.py" />
      <source>Reset {field}</source>
      <translation>重置 {field}</translation>
    </message>
  </context>
  <context>
    <name>Section</name>
    <message>
      <location filename="../../gui/widgets/rows.py" />
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <location filename="../../gui/widgets/rows.py" />
      <source>Open</source>
      <translation>打开</translation>
    </message>
  </context>
  <context>
    <name>CurveTalk</name>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Picture (PNG)…</source>
      <translation>图片（PNG）…</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>The curves as they are shown, in pixels</source>
      <translation>曲线显示的样子，以像素保存</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Vectors (SVG)…</source>
      <translation>矢量图（SVG）…</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>The curves as they are shown, to be scaled and edited</source>
      <translation>曲线显示的样子，可缩放和编辑</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Figures of every step (CSV)…</source>
      <translation>每一步的数据（CSV）…</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Loss, accuracy, learning rate and penalty, one line a step</source>
      <translation>损失、准确率、学习率和代价，每步一行</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Figures of every epoch (CSV)…</source>
      <translation>每一轮的数据（CSV）…</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Training and validation, one line an epoch</source>
      <translation>训练和验证，每轮一行</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Curves</source>
      <translation>曲线</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>curves</source>
      <translation>曲线</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>steps</source>
      <translation>步</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>epochs</source>
      <translation>轮</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>There are no curves yet: train the network first.</source>
      <translation>还没有曲线：请先训练网络。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Export curves</source>
      <translation>导出曲线</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Exported as {path}.</source>
      <translation>已导出为 {path}。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Write TensorBoard files…</source>
      <translation>写入 TensorBoard 文件…</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Write the figures of the next runs into a folder that TensorBoard shows</source>
      <translation>把以后运行的数据写入一个 TensorBoard 可显示的文件夹</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Folder for TensorBoard</source>
      <translation>TensorBoard 的文件夹</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>The next runs write TensorBoard files to {folder}.</source>
      <translation>以后的运行会把 TensorBoard 文件写入 {folder}。</translation>
    </message>
  </context>
  <context>
    <name>DataTalk</name>
    <message>
      <location filename="../../gui/wiring/data.py" />
      <source>{title} is on this machine now.</source>
      <translation>{title} 已在这台电脑上。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/data.py" />
      <source>A folder with one sub-folder for each class</source>
      <translation>一个文件夹，其中每个类别一个子文件夹</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/data.py" />
      <source>{files} of {title} can't be read and were left out.</source>
      <translation>{title} 中有 {files}无法读取，已略过。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/data.py" />
      <source>file</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个文件</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/data.py" />
      <source>files</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个文件</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/data.py" />
      <source>{title} is not on this machine yet.</source>
      <translation>{title} 还不在这台电脑上。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/data.py" />
      <source>Download {size}</source>
      <translation>下载 {size}</translation>
    </message>
  </context>
  <context>
    <name>DemoTalk</name>
    <message>
      <location filename="../../gui/wiring/demos.py" />
      <source>Start from an empty network</source>
      <translation>从空网络开始</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/demos.py" />
      <source>Trained in {seconds} s: {share} of the test pictures are read right.</source>
      <translation>{seconds} 秒训练完成：测试图片读对 {share}。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/demos.py" />
      <source>Stopped: it answers as well as it has learnt so far.</source>
      <translation>已停止：按目前学到的程度回答。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/demos.py" />
      <source>Draw a digit, or hold one before the camera.</source>
      <translation>画一个数字，或把它举到摄像头前。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/demos.py" />
      <source>Orange is where it sees a face.</source>
      <translation>橙色是它看到人脸的地方。</translation>
    </message>
  </context>
  <context>
    <name>FileTalk</name>
    <message>
      <location filename="../../gui/wiring/files.py" />
      <source>Opening {name}</source>
      <translation>正在打开 {name}</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/files.py" />
      <source>Untitled</source>
      <translation>未命名</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/files.py" />
      <source>The design is as {name} has it. What was trained since stays: the file has none.</source>
      <translation>设计已与 {name} 一致。之后训练的结果保留：文件中没有。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/files.py" />
      <source>All is as {name} has it.</source>
      <translation>一切都与 {name} 一致。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/files.py" />
      <source>Saved as {path}.</source>
      <translation>已保存为 {path}。</translation>
    </message>
  </context>
  <context>
    <name>InspectRecording</name>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Save the recording…</source>
      <translation>保存录像…</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Write what was recorded as a film: MP4 or GIF</source>
      <translation>把录下的内容写成影片：MP4 或 GIF</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Leave without the recording?</source>
      <translation>不保存录像就离开？</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>What was recorded in Inspect isn't saved, and would be lost.</source>
      <translation>“观察”中录下的内容没有保存，将会丢失。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Save it…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Leave without it</source>
      <translation>不保存就离开</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Save the recording</source>
      <translation>保存录像</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>recording</source>
      <translation>录像</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>The recording is kept for now: save or discard it with “Save”.</source>
      <translation>录像暂时保留：用“保存”来保存或丢弃它。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>The recording has ended, because it is as long as one may be.</source>
      <translation>录像已结束，因为已达到允许的长度。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>The recording has ended, because it takes as much memory as one may.</source>
      <translation>录像已结束，因为已用到允许的内存。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Save or discard it with “Save”.</source>
      <translation>用“保存”来保存或丢弃它。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Give up saving the recording</source>
      <translation>放弃保存录像</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Write no film; the recording stays</source>
      <translation>不写影片；录像保留</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Discard the recording</source>
      <translation>丢弃录像</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Forget what was recorded and not saved</source>
      <translation>忘记录下而没有保存的内容</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Stop recording</source>
      <translation>停止录制</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>End the recording and save it</source>
      <translation>结束录像并保存</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Record this view</source>
      <translation>录制这个视图</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Record the page as it changes, for up to a minute, as MP4 or GIF</source>
      <translation>录制页面的变化，最长一分钟，存为 MP4 或 GIF</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Save or discard the last recording first</source>
      <translation>请先保存或丢弃上一段录像</translation>
    </message>
  </context>
  <context>
    <name>InspectSaving</name>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>This view as a picture (PNG)…</source>
      <translation>把这个视图存为图片（PNG）…</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>The page of Inspect that is shown, whole, in pixels</source>
      <translation>“观察”中显示的整页，以像素保存</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>This view as a drawing (SVG)…</source>
      <translation>把这个视图存为绘图（SVG）…</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>The page of Inspect that is shown, whole, to be scaled and edited</source>
      <translation>“观察”中显示的整页，可缩放和编辑</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>All maps as arrays (NPZ)…</source>
      <translation>所有特征图存为数组（NPZ）…</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>Every number of every layer, with the kernels, for numpy</source>
      <translation>每一层的每个数以及卷积核，供 numpy 使用</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>Inspect</source>
      <translation>观察</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>Save this view</source>
      <translation>保存这个视图</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>There are no maps yet: choose a picture in Inspect first.</source>
      <translation>还没有特征图：请先在“观察”中选择一张图片。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>Save all maps</source>
      <translation>保存所有特征图</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>maps</source>
      <translation>个特征图</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>Arrays</source>
      <translation>数组</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>Saved as {path}.</source>
      <translation>已保存为 {path}。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>Network</source>
      <translation>网络</translation>
    </message>
  </context>
  <context>
    <name>InspectPages</name>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>Layer</source>
      <translation>单层</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>All maps of one layer, large</source>
      <translation>一层的所有特征图，放大</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>Unit</source>
      <translation>单元</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>One map or number: what excites it, and why</source>
      <translation>一个特征图或一个数：什么激发它，为什么</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>Why</source>
      <translation>为什么</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>Which pixels the answer, or a unit, hangs on</source>
      <translation>答案或单元取决于哪些像素</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>Where</source>
      <translation>哪里</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>Where in the whole picture the network sees a class</source>
      <translation>网络在整张图片的哪里看到一个类别</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>Pictures</source>
      <translation>图片</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>All pictures of the data at once, as one layer sees them</source>
      <translation>数据的所有图片一起，从一层看去</translation>
    </message>
  </context>
  <context>
    <name>KeptRunTalk</name>
    <message>
      <location filename="../../gui/wiring/kept_runs.py" />
      <source>A run is under way</source>
      <translation>正在运行</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/kept_runs.py" />
      <source>The weights of the run of {when} are in use: Inspect looks into them.</source>
      <translation>正在使用 {when} 那次运行的权重：“观察”查看的就是它们。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/kept_runs.py" />
      <source>The weights of the run of {when} are in use. They belong to another network than the design: open its design as well to train or export it.</source>
      <translation>正在使用 {when} 那次运行的权重。它们属于另一个网络：要训练或导出，请同时打开它的设计。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/kept_runs.py" />
      <source>Open the design of the run of {when}</source>
      <translation>打开 {when} 那次运行的设计</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/kept_runs.py" />
      <source>Choose another place</source>
      <translation>选择另一个位置</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/kept_runs.py" />
      <source>The run is kept again.</source>
      <translation>运行已重新保存。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/kept_runs.py" />
      <source>A folder to keep runs in</source>
      <translation>保存运行的文件夹</translation>
    </message>
  </context>
  <context>
    <name>LearnTalk</name>
    <message>
      <location filename="../../gui/wiring/learn.py" />
      <source>Open a lesson</source>
      <translation>打开课程</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/learn.py" />
      <source>Lessons in Markdown</source>
      <translation>Markdown 课程</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/learn.py" />
      <source>Lesson: {title}</source>
      <translation>课程：{title}</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/learn.py" />
      <source>{name} is no lesson that can be opened. {why}</source>
      <translation>{name} 不是能打开的课程。{why}</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/learn.py" />
      <source>The project {name} isn't in the folder of its lesson.</source>
      <translation>项目 {name} 不在课程的文件夹里。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/learn.py" />
      <source>Recipe of the lesson</source>
      <translation>课程的训练方案</translation>
    </message>
  </context>
  <context>
    <name>LiveSources</name>
    <message>
      <location filename="../../gui/wiring/live_sources.py" />
      <source>Camera</source>
      <translation>摄像头</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/live_sources.py" />
      <source>Show the network what a camera sees</source>
      <translation>让网络看摄像头的画面</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/live_sources.py" />
      <source>The camera is being switched on.</source>
      <translation>正在开启摄像头。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/live_sources.py" />
      <source>Film</source>
      <translation>影片</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/live_sources.py" />
      <source>Show the network a video file</source>
      <translation>让网络看视频文件</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/live_sources.py" />
      <source>Open a film to see what every layer makes of it.</source>
      <translation>打开一段影片，看每一层怎样处理它。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/live_sources.py" />
      <source>Screen</source>
      <translation>屏幕</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/live_sources.py" />
      <source>Show the network a part of the screen</source>
      <translation>让网络看屏幕的一部分</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/live_sources.py" />
      <source>Choose a part of the screen to see what every layer makes of it.</source>
      <translation>选择屏幕的一部分，看每一层怎样处理它。</translation>
    </message>
  </context>
  <context>
    <name>OwnFiles</name>
    <message>
      <location filename="../../gui/wiring/own_files.py" />
      <source>Pictures are being read: wait a moment.</source>
      <translation>正在读取图片：请稍等。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/own_files.py" />
      <source>“{name}” was removed or renamed while its pictures were read: none was taken.</source>
      <translation>读取图片时“{name}”被移除或改名：一张也没有取用。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/own_files.py" />
      <source>{files} can't be read as pictures and were left out: {first}.</source>
      <translation>{files}不能作为图片读取，已略过：{first}。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/own_files.py" />
      <source>file</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个文件</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/own_files.py" />
      <source>files</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation>个文件</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/own_files.py" />
      <source>“{name}” is full: {files} were left out.</source>
      <translation>“{name}”已满：略过 {files}。</translation>
    </message>
  </context>
  <context>
    <name>RecoveryTalk</name>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>Convoscope ended unexpectedly. What was unsaved of {name} is still here, as of {when}.</source>
      <translation>Convoscope 意外结束。未保存的内容还在（{name}，截至 {when}）。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>{count} more will be offered after it.</source>
      <translation>之后还会提示 {count} 个。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>The design is restored, but not its weights. They are damaged: {path}</source>
      <translation>设计已恢复，但权重没有。它们已损坏：{path}</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>Your own pictures can't be brought back. They are damaged: {path}</source>
      <translation>你自己的图片无法恢复。它们已损坏：{path}</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>What was kept of {name} is damaged. It lies in {path} now.</source>
      <translation>为{name}保留的内容已损坏。它现在在 {path}。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>Discard</source>
      <translation>丢弃</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>The unsaved work on {name} goes when the program is left.</source>
      <translation>{name}未保存的工作会在退出程序时消失。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>Keep it</source>
      <translation>保留</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>Unsaved work can't be kept for the case of a crash, so save it now and then yourself.</source>
      <translation>无法为崩溃的情况保留未保存的工作，所以请自己不时保存。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>an untitled project</source>
      <translation>一个未命名的项目</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>{file}</source>
      <translation>“{file}”</translation>
    </message>
  </context>
  <context>
    <name>RunRecovery</name>
    <message>
      <location filename="../../gui/wiring/run_recovery.py" />
      <source>Convoscope ended unexpectedly while {network} was training on {data}, in epoch {epoch} of {epochs}. The run can go on from there.</source>
      <translation>Convoscope 意外结束时，{network} 正在 {data} 上训练，处于第 {epoch} 轮（共 {epochs} 轮）。运行可以从那里继续。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/run_recovery.py" />
      <source>The window was closed while {network} was training on {data}, in epoch {epoch} of {epochs}. The run can go on from there.</source>
      <translation>窗口关闭时，{network} 正在 {data} 上训练，处于第 {epoch} 轮（共 {epochs} 轮）。运行可以从那里继续。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/run_recovery.py" />
      <source>The run stays where all kept runs are: in Train, under Runs.</source>
      <translation>运行留在所有保存的运行那里：在“训练”的“运行”中。</translation>
    </message>
  </context>
  <context>
    <name>RunTalk</name>
    <message>
      <location filename="../../gui/wiring/runs.py" />
      <source>Training can't begin. </source>
      <translation>无法开始训练。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/runs.py" />
      <source>Twins are being trained: wait for their end, or stop them.</source>
      <translation>正在训练双胞胎：请等它们结束，或停止它们。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/runs.py" />
      <source>A run is under way</source>
      <translation>正在运行</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/runs.py" />
      <source>Twins are being trained</source>
      <translation>正在训练双胞胎</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/runs.py" />
      <source>A run is about to go on</source>
      <translation>一次运行即将继续</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/runs.py" />
      <source>The data are being loaded: wait a moment</source>
      <translation>正在载入数据：请稍等</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/runs.py" />
      <source>The data are not here: get them, or choose others, under Data</source>
      <translation>数据不在这里：请在“数据”中获取或另选</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/runs.py" />
      <source>The weights of the run before are still here.</source>
      <translation>上一次运行的权重还在这里。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/runs.py" />
      <source>Bring them back</source>
      <translation>恢复它们</translation>
    </message>
  </context>
  <context>
    <name>TeachTalk</name>
    <message>
      <location filename="../../gui/wiring/teaching.py" />
      <source>The picture tried</source>
      <translation>试过的图片</translation>
    </message>
  </context>
  <context>
    <name>TourTalk</name>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>Your network</source>
      <translation>你的网络</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>Pictures go in at the top, an answer comes out at the foot. Every block says what it passes on. This strip stays in sight, whatever you do.</source>
      <translation>图片从上面进入，答案从底部出来。每个块说明它传出什么。无论做什么，这个网络条都在眼前。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>Design</source>
      <translation>设计</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>Put blocks in and change their settings: each says what it does, on a real picture. Anything can be undone, and what can't work says how to mend it.</source>
      <translation>放入块，改变它们的设置：每个都在真实图片上说明它做什么。什么都可以撤销，不能运行的会说明怎样修复。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>Train</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>One press, and the network learns from the pictures: follow the loss, the mistakes and the kernels while they change.</source>
      <translation>按一下，网络就从图片学习：看损失、错误和卷积核怎样变化。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>Inspect</source>
      <translation>观察</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>Draw a digit, open a picture or switch the camera on, and look into every layer: what it sees, which pixels count, and why.</source>
      <translation>画一个数字，打开一张图片或打开摄像头，看每一层的内部：它看见什么，哪些像素算数，为什么。</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>Learn</source>
      <translation>学习</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>Experiments to do, see and measure, from one kernel to unlocking by face. F1 opens the one about whatever you point at.</source>
      <translation>各种实验，动手、观看、测量，从一个卷积核到人脸解锁。F1 打开与你所指之处有关的那一个。</translation>
    </message>
  </context>
  <context>
    <name>TwinTalk</name>
    <message>
      <location filename="../../gui/wiring/twins.py" />
      <source>Of the twins, “{name}” failed. {reason}</source>
      <translation>双胞胎中的“{name}”失败。{reason}</translation>
    </message>
    <message>
      <location filename="../../gui/wiring/twins.py" />
      <source>Twin: {name}</source>
      <translation>双胞胎：{name}</translation>
    </message>
  </context>
  <context>
    <name>classes</name>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>face</source>
      <extracomment>a class of Faces and others</extracomment>
      <translation>人脸</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>not a face</source>
      <extracomment>a class of Faces and others</extracomment>
      <translation>非人脸</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>straight line</source>
      <extracomment>a class of Shapes</extracomment>
      <translation>直线</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>curve</source>
      <extracomment>a class of Shapes</extracomment>
      <translation>曲线</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>open ring</source>
      <extracomment>a class of Shapes</extracomment>
      <translation>开环</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>closed ring</source>
      <extracomment>a class of Shapes</extracomment>
      <translation>闭环</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>cross</source>
      <extracomment>a class of Shapes</extracomment>
      <translation>十字</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>T-shirt or top</source>
      <extracomment>a class of Fashion-MNIST</extracomment>
      <translation>T 恤</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>trousers</source>
      <extracomment>a class of Fashion-MNIST</extracomment>
      <translation>裤子</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>pullover</source>
      <extracomment>a class of Fashion-MNIST</extracomment>
      <translation>套头衫</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>dress</source>
      <extracomment>a class of Fashion-MNIST</extracomment>
      <translation>连衣裙</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>coat</source>
      <extracomment>a class of Fashion-MNIST</extracomment>
      <translation>外套</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>sandal</source>
      <extracomment>a class of Fashion-MNIST</extracomment>
      <translation>凉鞋</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>shirt</source>
      <extracomment>a class of Fashion-MNIST</extracomment>
      <translation>衬衫</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>sneaker</source>
      <extracomment>a class of Fashion-MNIST</extracomment>
      <translation>运动鞋</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>bag</source>
      <extracomment>a class of Fashion-MNIST</extracomment>
      <translation>包</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>ankle boot</source>
      <extracomment>a class of Fashion-MNIST</extracomment>
      <translation>短靴</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>ki</source>
      <extracomment>a class of KMNIST</extracomment>
      <translation>ki</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>su</source>
      <extracomment>a class of KMNIST</extracomment>
      <translation>su</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>tsu</source>
      <extracomment>a class of KMNIST</extracomment>
      <translation>tsu</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>na</source>
      <extracomment>a class of KMNIST</extracomment>
      <translation>na</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>ha</source>
      <extracomment>a class of KMNIST</extracomment>
      <translation>ha</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>ma</source>
      <extracomment>a class of KMNIST</extracomment>
      <translation>ma</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>ya</source>
      <extracomment>a class of KMNIST</extracomment>
      <translation>ya</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>re</source>
      <extracomment>a class of KMNIST</extracomment>
      <translation>re</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>wo</source>
      <extracomment>a class of KMNIST</extracomment>
      <translation>wo</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>airplane</source>
      <extracomment>a class of CIFAR-10</extracomment>
      <translation>飞机</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>automobile</source>
      <extracomment>a class of CIFAR-10</extracomment>
      <translation>汽车</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>bird</source>
      <extracomment>a class of CIFAR-10</extracomment>
      <translation>鸟</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>cat</source>
      <extracomment>a class of CIFAR-10</extracomment>
      <translation>猫</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>deer</source>
      <extracomment>a class of CIFAR-10</extracomment>
      <translation>鹿</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>dog</source>
      <extracomment>a class of CIFAR-10</extracomment>
      <translation>狗</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>frog</source>
      <extracomment>a class of CIFAR-10</extracomment>
      <translation>青蛙</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>horse</source>
      <extracomment>a class of CIFAR-10</extracomment>
      <translation>马</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>ship</source>
      <extracomment>a class of CIFAR-10</extracomment>
      <translation>船</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>truck</source>
      <extracomment>a class of CIFAR-10</extracomment>
      <translation>卡车</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>apple</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>苹果</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>aquarium fish</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>观赏鱼</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>baby</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>婴儿</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>bear</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>熊</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>beaver</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>河狸</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>bed</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>床</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>bee</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>蜜蜂</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>beetle</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>甲虫</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>bicycle</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>自行车</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>bottle</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>瓶子</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>bowl</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>碗</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>boy</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>男孩</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>bridge</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>桥</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>bus</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>公交车</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>butterfly</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>蝴蝶</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>camel</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>骆驼</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>can</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>罐头</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>castle</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>城堡</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>caterpillar</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>毛毛虫</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>cattle</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>牛</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>chair</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>椅子</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>chimpanzee</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>黑猩猩</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>clock</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>钟</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>cloud</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>云</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>cockroach</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>蟑螂</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>couch</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>沙发</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>crab</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>螃蟹</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>crocodile</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>鳄鱼</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>cup</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>杯子</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>dinosaur</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>恐龙</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>dolphin</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>海豚</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>elephant</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>大象</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>flatfish</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>比目鱼</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>forest</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>森林</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>fox</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>狐狸</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>girl</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>女孩</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>hamster</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>仓鼠</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>house</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>房屋</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>kangaroo</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>袋鼠</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>keyboard</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>键盘</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>lamp</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>灯</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>lawn mower</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>割草机</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>leopard</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>豹</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>lion</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>狮子</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>lizard</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>蜥蜴</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>lobster</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>龙虾</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>man</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>男人</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>maple tree</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>枫树</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>motorcycle</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>摩托车</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>mountain</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>山</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>mouse</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>老鼠</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>mushroom</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>蘑菇</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>oak tree</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>橡树</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>orange</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>橙子</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>orchid</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>兰花</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>otter</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>水獭</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>palm tree</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>棕榈树</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>pear</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>梨</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>pickup truck</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>皮卡</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>pine tree</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>松树</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>plain</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>平原</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>plate</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>盘子</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>poppy</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>罂粟</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>porcupine</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>豪猪</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>possum</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>负鼠</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>rabbit</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>兔子</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>raccoon</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>浣熊</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>ray</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>鳐鱼</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>road</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>道路</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>rocket</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>火箭</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>rose</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>玫瑰</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>sea</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>海</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>seal</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>海豹</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>shark</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>鲨鱼</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>shrew</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>鼩鼱</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>skunk</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>臭鼬</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>skyscraper</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>摩天楼</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>snail</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>蜗牛</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>snake</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>蛇</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>spider</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>蜘蛛</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>squirrel</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>松鼠</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>streetcar</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>有轨电车</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>sunflower</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>向日葵</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>sweet pepper</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>甜椒</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>table</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>桌子</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>tank</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>坦克</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>telephone</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>电话</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>television</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>电视机</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>tiger</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>老虎</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>tractor</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>拖拉机</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>train</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>火车</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>trout</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>鳟鱼</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>tulip</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>郁金香</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>turtle</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>乌龟</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>wardrobe</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>衣柜</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>whale</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>鲸</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>willow tree</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>柳树</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>wolf</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>狼</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>woman</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>女人</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>worm</source>
      <extracomment>a class of CIFAR-100</extracomment>
      <translation>蠕虫</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>aquatic mammals</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>水生哺乳动物</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>fish</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>鱼类</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>flowers</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>花卉</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>food containers</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>食品容器</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>fruit and vegetables</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>果蔬</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>household electrical devices</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>家用电器</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>household furniture</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>家具</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>insects</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>昆虫</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>large carnivores</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>大型食肉动物</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>large man-made outdoor things</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>大型户外人造物</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>large natural outdoor scenes</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>大型户外自然景观</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>large omnivores and herbivores</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>大型杂食和食草动物</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>medium mammals</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>中型哺乳动物</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>non-insect invertebrates</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>非昆虫无脊椎动物</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>people</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>人</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>reptiles</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>爬行动物</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>small mammals</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>小型哺乳动物</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>trees</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>树木</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>vehicles 1</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>车辆 1</translation>
    </message>
    <message>
      <location filename="../../engine/data/entries.py" />
      <source>vehicles 2</source>
      <extracomment>a class of CIFAR-100, groups</extracomment>
      <translation>车辆 2</translation>
    </message>
  </context>
</TS>
