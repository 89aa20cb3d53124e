<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>commands</name>
    <message>
      <location filename="../../engine/headless/commands.py" />
      <source>Exit codes: 0 done; 2 something that was given can't be used, one sentence on standard error says what; 130 after Ctrl-C; 1 a fault of the program.</source>
      <translation>退出码：0 完成；2 给出的内容无法使用，标准错误上有一句话说明原因；130 按下 Ctrl-C 之后；1 程序自身的故障。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/commands.py" />
      <source>A project file, or a preset: {preset_names}.</source>
      <translation>项目文件，或一个预设：{preset_names}。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/commands.py" />
      <source>{path} can't be used</source>
      <translation>无法使用 {path}</translation>
    </message>
    <message>
      <location filename="../../engine/headless/commands.py" />
      <source>Something can't be used</source>
      <translation>有内容无法使用</translation>
    </message>
    <message>
      <location filename="../../engine/headless/commands.py" />
      <source>{path} can't be used: {strerror}.</source>
      <translation>无法使用 {path}：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/commands.py" />
      <source>Something can't be used: {strerror}.</source>
      <translation>有内容无法使用：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/commands.py" />
      <source>Convoscope met a fault of its own ({what}); please report it.</source>
      <translation>Convoscope 自身出了故障（{what}）；请报告它。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/commands.py" />
      <source>Convoscope {version}</source>
      <translation>Convoscope {version}</translation>
    </message>
    <message>
      <location filename="../../engine/headless/commands.py" />
      <source>A run that goes on is kept: leave --no-keep away.</source>
      <translation>继续的运行总会保留：请去掉 --no-keep。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/data.py" />
      <source>where it stands</source>
      <translation>状态</translation>
    </message>
    <message>
      <location filename="../../engine/headless/data.py" />
      <source>to train</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../engine/headless/data.py" />
      <source>to test</source>
      <translation>测试</translation>
    </message>
    <message>
      <location filename="../../engine/headless/data.py" />
      <source>what it is</source>
      <translation>内容</translation>
    </message>
    <message>
      <location filename="../../engine/headless/data.py" />
      <source>comes with Convoscope</source>
      <translation>随 Convoscope 提供</translation>
    </message>
    <message>
      <location filename="../../engine/headless/data.py" />
      <source>is on this machine</source>
      <translation>在本机上</translation>
    </message>
    <message>
      <location filename="../../engine/headless/data.py" />
      <source>{name} comes with Convoscope and can be used.</source>
      <translation>{name} 随 Convoscope 提供，可以使用。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/data.py" />
      <source>{name} is on this machine and can be used.</source>
      <translation>{name} 在本机上，可以使用。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/data.py" />
      <source>absent, {size} to download</source>
      <translation>未下载（{size}）</translation>
    </message>
    <message>
      <location filename="../../engine/headless/demo.py" />
      <source>{folder} is a file: name a folder for the pictures.</source>
      <translation>{folder} 是一个文件：请给出存放图片的文件夹。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/demo.py" />
      <source>The digit, {layers} layers and the trained network are in {folder}.</source>
      <translation>数字图片、{layers} 层的图片和训练好的网络都在 {folder} 中。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/demo.py" />
      <source>The window is in {names}.</source>
      <translation>窗口的图片是 {names}。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/export.py" />
      <source>{upper} can't be printed: give a file with --out FILE.</source>
      <translation>{upper} 无法打印：请用 --out 给出一个文件。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/export.py" />
      <source>Wrote {file} and {weights}.</source>
      <translation>已写入 {file} 和 {weights}。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/export.py" />
      <source>Wrote {file}.</source>
      <translation>已写入 {file}。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/export.py" />
      <source>the file has none, and `train` in it makes some</source>
      <translation>文件里没有权重，用其中的 `train` 可以训练出来</translation>
    </message>
    <message>
      <location filename="../../engine/headless/export.py" />
      <source>they are as the seed {seed} draws them</source>
      <translation>权重由随机种子 {seed} 抽取</translation>
    </message>
    <message>
      <location filename="../../engine/headless/export.py" />
      <source>There are no trained weights for this design: the file has none, and `train` in it makes some.</source>
      <translation>这个设计没有训练好的权重：文件里没有权重，用其中的 `train` 可以训练出来。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/export.py" />
      <source>There are no trained weights for this design: they are as the seed {seed} draws them.</source>
      <translation>这个设计没有训练好的权重：权重由随机种子 {seed} 抽取。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/export.py" />
      <source>The data {data} are not on this machine to be measured: pixels are brought to −1 to 1 instead.</source>
      <translation>数据 {data} 不在本机上，无法测量：改为把像素变换到 −1 到 1。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/going_on.py" />
      <source>No run of “{what}” is kept in {folder}: begin one.</source>
      <translation>{folder} 中没有保留“{what}”的运行：请开始一次。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/going_on.py" />
      <source>The run of “{what}” that began {unfinished} is still being trained by another program: wait for its end, or begin a new one without --resume.</source>
      <translation>“{what}”在 {unfinished} 开始的运行仍在由另一个程序训练：请等它结束，或不加 --resume 开始新的运行。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/going_on.py" />
      <source>The newest run of “{what}” has failed: go on from the end of one of its epochs with --from-epoch, or begin a new one.</source>
      <translation>“{what}”最新的运行失败了：请用 --from-epoch 从其中某一轮结束处继续，或开始新的运行。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/going_on.py" />
      <source>No run of “{what}” is unfinished: to go on with the newest, which has finished, give more --epochs than its {epochs}.</source>
      <translation>“{what}”没有未完成的运行：要继续已完成的最新运行，请让 --epochs 大于它的 {epochs}。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/going_on.py" />
      <source>Early stopping has ended the newest run of “{what}” after epoch {done}, because none was better than epoch {best}: give a --patience above {done2} as well, or 0.</source>
      <translation>“{what}”最新的运行在第 {done} 轮之后提前停止，因为没有一轮比第 {best} 轮更好：请同时让 --patience 大于 {done2}，或设为 0。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/going_on.py" />
      <source>The network has changed since the run that began {run}: begin a new one.</source>
      <translation>自 {run} 开始的运行之后，网络已经改变：请开始新的运行。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/going_on.py" />
      <source>{name} can't change while a run goes on: leave it away, or begin a new run.</source>
      <translation>继续运行时不能改变 {name}：请去掉它，或开始新的运行。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/inspect.py" />
      <source>The network in {project_file} has not been trained yet: train it with `python main.py train`.</source>
      <translation>{project_file} 中的网络还没有训练：请用 `python main.py train` 训练它。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/inspect.py" />
      <source>{out} is a file: name a folder for the layers.</source>
      <translation>{out} 是一个文件：请给出存放各层图片的文件夹。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/inspect.py" />
      <source>No picture got an answer: standard output says why of each.</source>
      <translation>没有一张图片得到回答：标准输出逐一说明了原因。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/inspect.py" />
      <source>There is no picture or folder {image}: check its name.</source>
      <translation>没有图片或文件夹 {image}：请检查它的名称。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/inspect.py" />
      <source>The folder {image} can't be read: {strerror}.</source>
      <translation>无法读取文件夹 {image}：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/inspect.py" />
      <source>There are no pictures in the folder {image}; folders in it aren't searched.</source>
      <translation>文件夹 {image} 中没有图片；其中的文件夹不会搜索。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/inspect.py" />
      <source>The network's answer is not a number, because its training went out of bounds: train it again with a lower learning rate.</source>
      <translation>网络的回答不是数，因为它的训练发散了：请用更小的学习率重新训练。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/recipe_options.py" />
      <source>{name} takes {setting}, not “{text}”.</source>
      <translation>{name} 接受{setting}，而不是“{text}”。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/recipe_options.py" />
      <source>, or {automatic}</source>
      <translation>，或 {automatic}</translation>
    </message>
    <message>
      <location filename="../../engine/headless/recipe_options.py" />
      <source>From {minimum} to {maximum}, or {automatic}.</source>
      <translation>{minimum} 到 {maximum}，或 {automatic}。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/recipe_options.py" />
      <source>From {minimum} to {maximum}.</source>
      <translation>{minimum} 到 {maximum}。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/recipe_options.py" />
      <source>one of {word}</source>
      <translation> {word} 之一</translation>
    </message>
    <message>
      <location filename="../../engine/headless/recipe_options.py" />
      <source>on or off</source>
      <translation> on 或 off</translation>
    </message>
    <message>
      <location filename="../../engine/headless/recipe_options.py" />
      <source>a number</source>
      <translation>数</translation>
    </message>
    <message>
      <location filename="../../engine/headless/recipe_options.py" />
      <source>a whole number</source>
      <translation>整数</translation>
    </message>
    <message>
      <location filename="../../engine/headless/recipe_options.py" />
      <source>or {automatic}</source>
      <translation>或 {automatic}</translation>
    </message>
    <message>
      <location filename="../../engine/headless/recipe_options.py" />
      <source>a number from {minimum} to {maximum} or {automatic}</source>
      <translation> {minimum} 到 {maximum} 的数或 {automatic}</translation>
    </message>
    <message>
      <location filename="../../engine/headless/recipe_options.py" />
      <source>a number from {minimum} to {maximum}</source>
      <translation> {minimum} 到 {maximum} 的数</translation>
    </message>
    <message>
      <location filename="../../engine/headless/recipe_options.py" />
      <source>a whole number from {minimum} to {maximum} or {automatic}</source>
      <translation> {minimum} 到 {maximum} 的整数或 {automatic}</translation>
    </message>
    <message>
      <location filename="../../engine/headless/recipe_options.py" />
      <source>a whole number from {minimum} to {maximum}</source>
      <translation> {minimum} 到 {maximum} 的整数</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>{number} picture</source>
      <translation>{number} 张图片</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>{number} pictures</source>
      <translation>{number} 张图片</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>Training {parameters} on {pictures}, on {device}.</source>
      <translation>在 {device} 上用 {pictures}训练 {parameters}。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>Going on after {epochs} and {steps} in all.</source>
      <translation>接着已完成的 {epochs}、共 {steps}继续。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>{number} epoch</source>
      <translation>{number} 轮</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>{number} epochs</source>
      <translation>{number} 轮</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>Pre-training {layers} on {pictures} without labels: {modes}.</source>
      <translation>用 {pictures}（不带标签）预训练 {layers}：{modes}。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>{block_id}, reconstruction error {error}</source>
      <translation>{block_id}，重建误差 {error}</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>{block_id}: reconstruction error {before} → {after} of the variance, in {seconds}.</source>
      <translation>{block_id}：重建误差占方差的 {before} → {after}，用时 {seconds}。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>epoch {epoch} of {epochs}, loss {loss}</source>
      <translation>第 {epoch} 轮，共 {epochs} 轮，损失 {loss}</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>, with the weights of epoch {kept}, the best</source>
      <translation>，采用最好的第 {kept} 轮的权重</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>Test accuracy {test_accuracy}, loss {test_loss}, after {seconds}.</source>
      <translation>测试准确率 {test_accuracy}，损失 {test_loss}，用时 {seconds}。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>Test accuracy {test_accuracy}, loss {test_loss}, after {seconds}, with the weights of epoch {kept}, the best.</source>
      <translation>测试准确率 {test_accuracy}，损失 {test_loss}，用时 {seconds}，采用最好的第 {kept} 轮的权重。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>Stopped after {steps}.</source>
      <translation>在 {steps}之后停止。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>Stopped after {steps}. --resume goes on from there.</source>
      <translation>在 {steps}之后停止。用 --resume 可以从那里继续。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>epoch {done}/{epochs}</source>
      <translation>第 {done}/{epochs} 轮</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>loss {train_loss}</source>
      <translation>损失 {train_loss}</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>accuracy {train_accuracy}</source>
      <translation>准确率 {train_accuracy}</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>validation loss {validation_loss}</source>
      <translation>验证损失 {validation_loss}</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>accuracy {validation_accuracy}</source>
      <translation>准确率 {validation_accuracy}</translation>
    </message>
    <message>
      <location filename="../../engine/headless/report.py" />
      <source>{images_per_second} images/s</source>
      <translation>{images_per_second} 张/秒</translation>
    </message>
    <message>
      <location filename="../../engine/headless/train.py" />
      <source>Left out {files} that can't be read.</source>
      <translation>略过了 {files}，因为无法读取。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/train.py" />
      <source>{number} file</source>
      <translation>{number} 个文件</translation>
    </message>
    <message>
      <location filename="../../engine/headless/train.py" />
      <source>{number} files</source>
      <translation>{number} 个文件</translation>
    </message>
    <message>
      <location filename="../../engine/headless/train.py" />
      <source>“{what}” is neither a preset ({names}) nor a project file that exists.</source>
      <translation>“{what}”既不是预设（{names}），也不是存在的项目文件。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/train.py" />
      <source>{path} can't be written, because there is no folder {filename}: make it.</source>
      <translation>无法写入 {path}，因为没有文件夹 {filename}：请建立它。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/train.py" />
      <source>{path} is a folder: give the name of a file to write.</source>
      <translation>{path} 是一个文件夹：请给出要写入的文件名。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/train.py" />
      <source>{path} can't be written ({strerror}): give another place.</source>
      <translation>无法写入 {path}（{strerror}）：请换一个位置。</translation>
    </message>
    <message>
      <location filename="../../engine/headless/train.py" />
      <source>(block {block_id})</source>
      <translation>（块 {block_id}）</translation>
    </message>
    <message>
      <location filename="../../engine/headless/train.py" />
      <source>The network doesn't fit {title} (block {block_id}): {sentence}</source>
      <translation>网络不适合 {title}（块 {block_id}）：{sentence}</translation>
    </message>
    <message>
      <location filename="../../engine/headless/train.py" />
      <source>The network doesn't fit {title}: {sentence}</source>
      <translation>网络不适合 {title}：{sentence}</translation>
    </message>
    <message>
      <location filename="../../engine/headless/train.py" />
      <source>Saved as {out}.</source>
      <translation>已保存为 {out}。</translation>
    </message>
    <message>
      <location filename="../../main.py" />
      <source>A window opens one lesson at most: see `main.py --help`.</source>
      <translation>一个窗口最多打开一个课程：见 `main.py --help`。</translation>
    </message>
    <message>
      <location filename="../../main.py" />
      <source>“{files}” is not one of the commands {word}, and a window opens one project file at most: see `main.py --help`.</source>
      <translation>“{files}”不是命令 {word} 之一，而一个窗口最多打开一个项目文件：见 `main.py --help`。</translation>
    </message>
    <message>
      <location filename="../../main.py" />
      <source>{refused}: give the file of a lesson (*{suffix}), or none.</source>
      <translation>{refused}：请给出课程文件（*{suffix}），或什么都不给。</translation>
    </message>
    <message>
      <location filename="../../main.py" />
      <source>{refused}: give a project file, or one of the commands {word}.</source>
      <translation>{refused}：请给出项目文件，或命令 {word} 之一。</translation>
    </message>
    <message>
      <location filename="../../main.py" />
      <source>There is no display to open a window on: try `python main.py demo`.</source>
      <translation>没有可以打开窗口的显示器：请试试 `python main.py demo`。</translation>
    </message>
    <message>
      <location filename="../../main.py" />
      <source>There is no file {path}</source>
      <translation>没有文件 {path}</translation>
    </message>
    <message>
      <location filename="../../main.py" />
      <source>{path} can't be opened ({strerror})</source>
      <translation>无法打开 {path}（{strerror}）</translation>
    </message>
    <message>
      <location filename="../../main.py" />
      <source>{path} can't be opened as a lesson. {sentence}</source>
      <translation>无法把 {path} 作为课程打开。{sentence}</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>name</source>
      <translation>名称</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>size</source>
      <translation>大小</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>downloaded</source>
      <translation>已下载</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Got unexpected extra argument ({name}).</source>
      <translation>多余的参数（{name}）。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Got unexpected extra arguments ({name}).</source>
      <translation>多余的参数（{name}）。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Got unexpected extra argument(s) ({name}).</source>
      <translation>多余的参数（{name}）。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Input should be a valid integer, unable to parse string as an integer.</source>
      <translation>应为整数。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Input should be greater than or equal to {number}.</source>
      <translation>应不小于 {number}。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Invalid value for '{name}': {why}</source>
      <translation>{name} 的值无效：{why}</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Missing argument '{placeholder}'.</source>
      <translation>缺少参数 '{placeholder}'。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Missing option '{name}'.</source>
      <translation>缺少选项 {name}。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Missing option '{name}'. Choose from: {word}.</source>
      <translation>缺少选项 {name}。请从中选择：{word}。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>No such command '{name}'.</source>
      <translation>没有命令 '{name}'。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>No such option: {name}.</source>
      <translation>没有选项 {name}。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>No such option: {name} Did you mean {word}?</source>
      <translation>没有选项 {name}。是想用 {word} 吗？</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>No such option: {name} (Possible options: {word}).</source>
      <translation>没有选项 {name}（相近的选项：{word}）。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Option '{name}' does not take a value.</source>
      <translation>选项 {name} 不接受值。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Option '{name}' requires an argument.</source>
      <translation>选项 {name} 需要一个值。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>'{name}' is not a valid integer.</source>
      <translation>'{name}' 不是整数。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>'{name}' is not one of {word}.</source>
      <translation>'{name}' 不是 {word} 之一。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>{number} is not in the range {word}.</source>
      <translation>{number} 不在范围 {word} 之内。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Usage:</source>
      <translation>用法：</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>OPTIONS</source>
      <translation>选项</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>PROJECT</source>
      <translation>项目</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>COMMAND</source>
      <translation>命令</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Build a convolutional network, train it while you watch, and look inside it.</source>
      <translation>搭建卷积网络，看着它训练，并观察它的内部。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Without a command the window opens, with PROJECT in it if one is given. learn [LESSON] opens it with the lessons, or with the one in a Markdown file.</source>
      <translation>不给命令时打开窗口；给出“项目”时，窗口中打开该项目。learn [课程] 打开窗口并显示课程，或显示一个 Markdown 文件中的课程。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Options:</source>
      <translation>选项：</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Say which one.</source>
      <translation>显示版本。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Show this message and exit.</source>
      <translation>显示这段帮助并退出。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Commands:</source>
      <translation>命令：</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Train a network and test it.</source>
      <translation>训练一个网络并测试它。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Print what a network makes of pictures.</source>
      <translation>打印网络对图片的回答。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>List the data sets, or download one.</source>
      <translation>列出数据集，或下载一个。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Train LeNet-5 and draw what it sees.</source>
      <translation>训练 LeNet-5，并画出它所见的。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Write a design for other programs.</source>
      <translation>把设计写成供其他程序使用的文件。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>WHAT</source>
      <translation>对象</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>It begins with fresh weights, which the seed decides. Options replace what the project or the preset says. After Ctrl-C the project is saved with the weights that it has then, and --resume goes on from there.</source>
      <translation>从全新的权重开始，它们由随机种子决定。选项会替换项目或预设中的设置。按 Ctrl-C 后，项目带着当时的权重保存，用 --resume 可以从那里继续。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Arguments:</source>
      <translation>参数：</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>required</source>
      <translation>必需</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>NAME</source>
      <translation>名称</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>FOLDER</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>A data set, or a folder with one sub-folder a class.</source>
      <translation>数据集，或一个文件夹，其中每个子文件夹是一个类别。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>What computes.</source>
      <translation>用什么计算。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>default:</source>
      <translation>默认：</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>FILE</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Save the trained project here.</source>
      <translation>把训练好的项目保存在这里。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>One JSON object a line and nothing else.</source>
      <translation>只输出 JSON，每行一个对象。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Go on with the newest unfinished run of WHAT; with more --epochs also with a finished one.</source>
      <translation>继续“对象”最新的未完成运行；--epochs 更大时，也可以继续已完成的运行。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Begin anew from the end of an epoch of the newest run.</source>
      <translation>从最新运行的某一轮结束处重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Keep the run, so that it can go on later.</source>
      <translation>保留运行，以便之后继续。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Where runs are kept.</source>
      <translation>保留运行的位置。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Write what TensorBoard shows into this folder.</source>
      <translation>把 TensorBoard 显示的内容写入这个文件夹。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>One JSON object a picture on standard output: its probabilities, or why it can't be read. With --find it says where that was found, [x, y, width, height], and the probabilities are of that part alone; where nothing was found it says null, and they are of the whole picture.</source>
      <translation>标准输出上每张图片一个 JSON 对象：它的概率，或无法读取的原因。加上 --find 时还说明在哪里找到，[x, y, width, height]，概率只针对那一部分；没有找到时为 null，概率针对整张图片。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>A trained project file.</source>
      <translation>训练好的项目文件。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>A picture, or a folder of pictures.</source>
      <translation>一张图片，或一个图片文件夹。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Save one PNG a layer here.</source>
      <translation>每层一张 PNG，保存在这里。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>The pictures are dark ink on light paper.</source>
      <translation>图片是浅纸上的深色墨迹。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Look only at the digit, dark or light, or the clearest face in each.</source>
      <translation>只看每张图片中的数字（深浅均可），或最清楚的人脸。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>The list says where each of them stands.</source>
      <translation>列表说明每个数据集的状态。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>The data set to download.</source>
      <translation>要下载的数据集。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Writes the project, the picture of every layer for one digit, and pictures of the window.</source>
      <translation>写出项目、一个数字在每一层的图片，以及窗口的图片。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Where the pictures go.</source>
      <translation>图片存放的位置。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>python: PyTorch source that stands alone, with trained weights beside it as safetensors. onnx: from bytes to probabilities, preprocessing included. summary, csv: a table of the layers. svg, png, pdf: the network as a picture.</source>
      <translation>python：可独立使用的 PyTorch 源代码，训练好的权重以 safetensors 格式放在旁边。onnx：从字节到概率，包含预处理。summary、csv：各层的表格。svg、png、pdf：网络的图片。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>A project file, PyTorch source that was exported, or the name of a preset.</source>
      <translation>项目文件、导出的 PyTorch 源代码，或预设的名称。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>What comes out.</source>
      <translation>输出的格式。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>Write it here; texts are printed without, or with -.</source>
      <translation>写到这里；不给或给 - 时，文本直接打印。</translation>
    </message>
    <message>
      <location filename="../../engine/headless" />
      <source>How a picture is drawn: a block diagram, or cards in order.</source>
      <translation>图片的画法：方块图（volumes），或依次排列的卡片（strip）。</translation>
    </message>
  </context>
</TS>
