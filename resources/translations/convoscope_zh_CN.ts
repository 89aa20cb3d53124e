<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>actions</name>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Train the network from the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Pause or go on (Space)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Train on one batch and pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>End the run and keep its weights</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Classes</name>
    <message>
      <location filename="../../gui/data/class_list.py" />
      <source>All classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/class_list.py" />
      <source>{train} pictures to train, {test} to test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/class_list.py" />
      <source>{name}: {recall} of its {pictures} read right; {precision} of what is taken for it is right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/class_list.py" />
      <source>picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/class_list.py" />
      <source>pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ClassList</name>
    <message>
      <location filename="../../gui/data/class_list.py" />
      <source>Classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/class_list.py" />
      <source>The mean picture of each class, and how many it has: full to train, pale to test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/class_list.py" />
      <source>Accuracy of each class</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Facts</name>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>Pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>Licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>Hash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>Kept in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>Files that can't be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>Files of the folder that are not readable pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>{folder}, the same files as {others}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>its own folder of test pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>file</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>files</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>{count} that can't be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>{train} to train, {test} to test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>class</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>classes</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>SHA-256 {beginning}…, checked whenever it is read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/facts.py" />
      <source>SHA-256 {beginning}… and {more} more, checked whenever they are read</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DataPage</name>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Remove…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Take these data off this machine; asks first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Take the files off this machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Leave the files where they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>In use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Use for this design</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>The design is made for these data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Design for the shape and the classes of these data; undo takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Reading the pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Downloading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>What has come is kept, and a later download goes on from there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Cancel download</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>{here} of {size} have been downloaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Its pictures can be seen here once they are on this machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Bring the files from {host}, and check them by their SHA-256</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Resume download</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Download {size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Another download is on its way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Take {size} of {title} off this machine?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Take {size} of {title} off this machine? {others} go with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/page.py" />
      <source>Read the data once more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SampleView</name>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>Samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>The pictures; those out of sight are a scroll away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>The mean of these pictures, to train with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>To train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>To test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>Part of the data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>Show the pictures to train with, or those to test with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>All classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>Mean picture of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>Training picture {number}: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/samples.py" />
      <source>Test picture {number}: {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShareRow</name>
    <message>
      <location filename="../../gui/data/share_row.py" />
      <source>Choose a number from {low} to {high}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DataSheet</name>
    <message>
      <location filename="../../gui/data/sheet.py" />
      <source>Data sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/sheet.py" />
      <source>Folder of pictures…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/sheet.py" />
      <source>Look at a folder with one sub-folder for each class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/sheet.py" />
      <source>A folder with one sub-folder for each class</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShelfList</name>
    <message>
      <location filename="../../gui/data/shelf_list.py" />
      <source>Data sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/shelf_list.py" />
      <source>Choose a data set to see its pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/shelf_list.py" />
      <source>your folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/shelf_list.py" />
      <source>on its way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/shelf_list.py" />
      <source>comes with the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/shelf_list.py" />
      <source>on this machine, {size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/shelf_list.py" />
      <source>{here} of {size} here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/shelf_list.py" />
      <source>to download, {size}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_ItemDelegate</name>
    <message>
      <location filename="../../gui/data/shelf_list.py" />
      <source>{state} · in use</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Waiting</name>
    <message>
      <location filename="../../gui/data/waiting.py" />
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/data/waiting.py" />
      <source>How far it is</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StartScreen</name>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Start screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Projects that you save are listed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>See a network learn, and look inside it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Three demos, one click each. All of it stays on this machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>To the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Leave this page for the network that is open (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Read my digit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Draw a digit or hold one before the camera. LeNet-5 reads it, and you see what every layer makes of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Trains on handwritten digits first, in under a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Is there a face?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>A small network slides over the picture and paints where it sees a face. Beside it stands the answer of a classic detector.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Trains on 200 small pictures first, in a few seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Teach it mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Name classes of your own, record pictures of each or choose folders, and try the network that learns them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Saved with the project only if you ask for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Build your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Start from a known network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Choose one by its picture, and change it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Start from nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Stack block upon block yourself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Go on with a project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Open a project…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/start.py" />
      <source>Choose a project file</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrainingFirst</name>
    <message>
      <location filename="../../gui/demos/training_first.py" />
      <source>The demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/training_first.py" />
      <source>State of the demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/training_first.py" />
      <source>Progress of the training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/training_first.py" />
      <source>Close this line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/training_first.py" />
      <source>Take this line away; the training goes on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/training_first.py" />
      <source>Training first, in under a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/training_first.py" />
      <source>Training first: about {seconds} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/demos/training_first.py" />
      <source>You can try it already: what you see follows.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BeginningPage</name>
    <message>
      <location filename="../../gui/design/beginning_page.py" />
      <source>No block is selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/beginning_page.py" />
      <source>Click a block to see what it does and to change it, add one from the palette, or start again from a known network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/beginning_page.py" />
      <source>Open the gallery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/beginning_page.py" />
      <source>Known networks with their pictures and sources</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BlockLink</name>
    <message>
      <location filename="../../gui/design/block_link.py" />
      <source>Block {number}: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/block_link.py" />
      <source>The whole design</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/block_link.py" />
      <source>Select this block</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Costs</name>
    <message>
      <location filename="../../gui/design/costs.py" />
      <source>{size} an image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/costs.py" />
      <source>Parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/costs.py" />
      <source>Multiply-accumulates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/costs.py" />
      <source>Memory</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DesignDetails</name>
    <message>
      <location filename="../../gui/design/details.py" />
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/details.py" />
      <source>Select a block to see its settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/details.py" />
      <source>This block has nothing to set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/details.py" />
      <source>{count} blocks are selected: a change goes to {these} of this kind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/details.py" />
      <source>{count} blocks are selected: a change goes to all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/details.py" />
      <source>Click a setting to see what it does; drag its name to change a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/details.py" />
      <source>{count} just now, one for each class of the data.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BlockDiagram</name>
    <message>
      <location filename="../../gui/design/diagram.py" />
      <source>Picture of the block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/diagram.py" />
      <source>Move the mouse over the output to see which cells each result reads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/diagram.py" />
      <source>Row {row}, column {column} reads rows {rows} and columns {columns}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/diagram.py" />
      <source>number</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/diagram.py" />
      <source>numbers</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/diagram.py" />
      <source>map</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/diagram.py" />
      <source>maps</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/diagram.py" />
      <source>{maps} of {size}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DoctorPanel</name>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Doctor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>{count} silenced · Hide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>{count} silenced · Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>The remarks that you have silenced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>{count} more come up as these are mended or silenced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Doctor: looking at the design…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Doctor: first mend what keeps it from running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Doctor: only networks of at most {most} blocks are looked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Doctor: nothing to remark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>remark</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>remarks</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Doctor: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>What works in this network can be told once its problem is mended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>silenced remark</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>silenced remarks</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Nothing else stands in the design's way, but for {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Nothing in this design stands in its own way, as far as can be told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>What a good engineer would say of this design</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Remarks</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RemarkCard</name>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Show the reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Why: {sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Speak again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Silence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Speak again: {sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Silence: {sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Show this remark again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/doctor.py" />
      <source>Don't show this remark any more; it can be brought back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Explanation</name>
    <message>
      <location filename="../../gui/design/explanation.py" />
      <source>Explain the block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/explanation.py" />
      <source>Back to what {title} does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/explanation.py" />
      <source>Shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/explanation.py" />
      <source>Arithmetic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/explanation.py" />
      <source>Receptive field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/explanation.py" />
      <source>Effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/explanation.py" />
      <source>Usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/explanation.py" />
      <source>{value}, now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/explanation.py" />
      <source>shape, parameters and work don't depend on it</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FieldOnInput</name>
    <message>
      <location filename="../../gui/design/facts.py" />
      <source>Receptive field on the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/facts.py" />
      <source>Framed: what the middle cell of the output sees of the picture that goes in</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FieldPicture</name>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>gives {range}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>of the numbers that enter it here, {share} become 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>of the numbers that enter it here, {share} are negative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>no price: the loss doesn't mind how large they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>{strength} · Σ|x|</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>{strength} · Σx²</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>{formula} = {price} at the beginning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>every result begins at 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>bias</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>biases</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>{biases}; drawn: one of 1, and none (dashed)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/curves.py" />
      <source>means of 60 batches (dots), and what is kept: about the last {count} of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/grids.py" />
      <source>each result reads {cells} cells of each map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/grids.py" />
      <source>the window moves {down} down and {across} across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/grids.py" />
      <source>{padding} cells are added around</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/grids.py" />
      <source>the window spans {height}×{width} and leaves {skipped} cells out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/grids.py" />
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/grids.py" />
      <source>corner of {size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>{count} come out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>number</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>numbers</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>map</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>maps</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>{maps} of {size} come out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>the first {count} are shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>about {off} of {count} are off at each step; the others count {times} times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>{groups} of {channels} in and {kernels} out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>group</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>groups</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>channel</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/maps.py" />
      <source>channels</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/picture.py" />
      <source>Picture of the setting {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/picture.py" />
      <source>Move the mouse over the output to see which cells each result reads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/picture.py" />
      <source>A block before this one can't work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>The weights are drawn once the network can be built.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>{count} drawn: mean {mean}, deviation {deviation}, from {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>parameter</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>parameters</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>{count} stay as they begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>{count} begin so and learn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>lengths of the weights of each unit; they may grow freely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>{share} of the weights begin below 0 and become 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>outlined: lengths before; filled: after every step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>the line is the largest norm; {count} of the units shown are shortened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/spreads.py" />
      <source>before (outlined): mean {mean}, deviation {deviation}; after: {new}, {spread}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/steps.py" />
      <source>doesn't work on this input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/steps.py" />
      <source>{count} MACs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/steps.py" />
      <source>numbers out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/steps.py" />
      <source>work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/steps.py" />
      <source>shape, parameters and work don't depend on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/fields/steps.py" />
      <source>as it is now, in strong colour, beside the other values below</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Gallery</name>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Search the gallery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Part of a name, a sentence, a source, a kind of block or of the data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>No network here is called so: try another word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Close the gallery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Back to the network (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Empty network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Begin without a single block; Undo brings the network back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Start from an empty network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Begin with a network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Start from a network that is known to work and change it, or stack your own: click a block in the palette to put it in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Start from a known network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/gallery.py" />
      <source>Use one here, with the data of this project, or open it as a new project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/augmentation/gallery.py" />
      <source>What augmentation does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/augmentation/gallery.py" />
      <source>On the left samples as they are, beside them what training may see instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/augmentation/gallery.py" />
      <source>Sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/augmentation/gallery.py" />
      <source>Changed at random</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PresetCard</name>
    <message>
      <location filename="../../gui/design/preset_card.py" />
      <source>parameter</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/preset_card.py" />
      <source>parameters</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/preset_card.py" />
      <source>Use here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/preset_card.py" />
      <source>Start from {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/preset_card.py" />
      <source>Take this network and its recipe; the data stay. Undo takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/preset_card.py" />
      <source>New project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/preset_card.py" />
      <source>New project from {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/preset_card.py" />
      <source>Begin a new project with this network, its recipe and its data: {data}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PresetPicture</name>
    <message>
      <location filename="../../gui/design/preset_card.py" />
      <source>Picture of {title}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NetworkPicture</name>
    <message>
      <location filename="../../gui/design/volumes.py" />
      <source>Picture of the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/volumes.py" />
      <source>Left and right go from block to block, plus and minus zoom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/volumes.py" />
      <source>One of {count} alike; click again for the next</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DesignWorkspace</name>
    <message>
      <location filename="../../gui/design/workspace.py" />
      <source>What flows through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/workspace.py" />
      <source>Start from…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/workspace.py" />
      <source>Open the gallery of known networks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/design/workspace.py" />
      <source>Explanation</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <location filename="../../gui/desk.py" />
      <source>Design</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/desk.py" />
      <source>Build the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/desk.py" />
      <source>Train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/desk.py" />
      <source>Watch it learn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/desk.py" />
      <source>Inspect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/desk.py" />
      <source>Look inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/desk.py" />
      <source>Teach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/desk.py" />
      <source>Teach it pictures of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/desk.py" />
      <source>Inspect shows no picture yet: choose one there first.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Document</name>
    <message>
      <location filename="../../gui/document.py" />
      <source>Recipe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Several blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Insert {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Wrap in {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Unwrap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Silence a remark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Show a remark again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Change data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>Containers can stand at most {most} deep in one another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/document.py" />
      <source>A network has at most {most} blocks: remove some first.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>drop</name>
    <message>
      <location filename="../../gui/drop.py" />
      <source>Only one project can be open: drop a single file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/drop.py" />
      <source>Only files of this machine can be opened: save it here first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/drop.py" />
      <source>{name} is not a project (*{suffix}). Drop pictures in Inspect; choose data under Data.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DropHint</name>
    <message>
      <location filename="../../gui/drop.py" />
      <source>Drop it to open {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExportCommands</name>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>PyTorch source…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>One Python file that stands alone, with the weights beside it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>ONNX…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>For other programs: from pixels to probabilities, in one file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Summary…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>The table of the layers as text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Summary for a spreadsheet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>The table of the layers as CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Copy summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Put the table of the layers on the clipboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>PyTorch source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>The summary is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Another export is still under way: wait a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Exported as {path}, with its weights beside it in {weights}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Exported as {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Exported as {path}, without trained weights: this design has none yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/export/commands.py" />
      <source>Exporting</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>menus</name>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Open a project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Save the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Save as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Save the project in another file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Revert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Go back to the project as it was saved; Undo takes that back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>New from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>New from gallery…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Choose among known networks by their pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Teach it mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Teach a network pictures of your own, from the camera or from folders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Open recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>The network as SVG, PNG or PDF, for a paper or slides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Another program has changed {name} since it was opened or saved here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Nothing has been saved yet. To overwrite it is to lose what that program wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Save in another file; this one stays as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Revert to what is there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Show what the file has now; Undo brings your work back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Overwrite</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Replace what the other program wrote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Open {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Clear the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Forget the recent projects; their files stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Convoscope projects and exported PyTorch source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/file_commands.py" />
      <source>Convoscope projects</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Browse data sets…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>See the pictures of each data set; download and remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Close the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>&amp;Train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Take the last change back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Make the change again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>History…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>See every step, and go back to any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Weights of the run before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Bring back what an earlier run left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Weights of the run after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Bring back what a later run left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Colours of the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>What is this?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Open the experiment about what the mouse or the keyboard is at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Find a command…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Run any command by its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Start screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>The demos, and where else to begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Tour of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Five steps through the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>About Convoscope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Version and licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/menus.py" />
      <source>Build a convolutional network, train it while you watch, and look inside it. Free software under the MIT licence.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CommandFinder</name>
    <message>
      <location filename="../../gui/finder.py" />
      <source>Find a command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/finder.py" />
      <source>Type what you want to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/finder.py" />
      <source>Command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/finder.py" />
      <source>Part of a command's name; Enter runs the chosen one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/finder.py" />
      <source>Matching commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/finder.py" />
      <source>No command is called that.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <location filename="../../gui/header.py" />
      <source>Workspaces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>What computes the training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>Resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>{title} — download {size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>Folder of pictures…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>Any folder with one sub-folder for each class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>Browse data sets…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>See the pictures of each, download and remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/header.py" />
      <source>The pictures to train and test with</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HistoryModel</name>
    <message>
      <location filename="../../gui/history.py" />
      <source>The beginning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/history.py" />
      <source>{step}, the present state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/history.py" />
      <source>{step}, taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/history.py" />
      <source>Go back to here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/history.py" />
      <source>Make all up to here again</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HistoryPanel</name>
    <message>
      <location filename="../../gui/history.py" />
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/history.py" />
      <source>Close the history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/history.py" />
      <source>Close the history; nothing is forgotten (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/history.py" />
      <source>All steps of the design, the oldest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/history.py" />
      <source>Click a step to go back to it; with the keys: ↑, ↓, Return</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NumberGrid</name>
    <message>
      <location filename="../../gui/inspection/arithmetic/grid.py" />
      <source>Numbers of input map {channel}: value, weight and product of each cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/grid.py" />
      <source>The numbers under the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/grid.py" />
      <source> (padding)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ArithmeticPanel</name>
    <message>
      <location filename="../../gui/inspection/arithmetic/panel.py" />
      <source>How this number came about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/panel.py" />
      <source>The cell that is explained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/panel.py" />
      <source>Result of the arithmetic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/panel.py" />
      <source>Result: &lt;b&gt;{result}&lt;/b&gt;; in the map: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/panel.py" />
      <source>This number can't be explained: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/panel.py" />
      <source>Point at a cell of any map to see where its number is from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/panel.py" />
      <source>{layer}, number {channel}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/panel.py" />
      <source>{layer}, map {channel}, row {row}, column {column}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/sections.py" />
      <source>Inside the block, {place} counts most for this:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/sections.py" />
      <source>And from there on:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/sections.py" />
      <source>On the shortcut:</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScanControls</name>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>One cell back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>Play the scan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>One cell on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>End the scan: show the whole map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>Speed of the scan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>How many cells a second the scan goes through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>Place of the scan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>Pause the scan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>{speed} a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/scan.py" />
      <source>{cell} of {count}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProductsTable</name>
    <message>
      <location filename="../../gui/inspection/arithmetic/table.py" />
      <source>Products of every input map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/table.py" />
      <source>Click a row, or use ↑ and ↓, to read its numbers below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/table.py" />
      <source>input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/table.py" />
      <source>kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/table.py" />
      <source>product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/table.py" />
      <source>sum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/table.py" />
      <source>{count} others, weaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/arithmetic/table.py" />
      <source>map {channel}: {sum}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CameraPage</name>
    <message>
      <location filename="../../gui/inspection/camera_page.py" />
      <source>Camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/camera_page.py" />
      <source>Which of the connected cameras to use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/camera_page.py" />
      <source>Resolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/camera_page.py" />
      <source>How large its pictures are: what the network sees is made smaller anyway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/camera_page.py" />
      <source>{camera} (unplugged)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/camera_page.py" />
      <source>No camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/camera_page.py" />
      <source>Unknown</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <location filename="../../gui/inspection/canvas.py" />
      <source>Canvas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/canvas.py" />
      <source>Draw a digit with the mouse, or with the arrow keys while Shift is held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/canvas.py" />
      <source>Draw with the left button, erase with the right one.
With keys: arrows move the pen, with Shift they draw; Ctrl+Z takes a stroke back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/canvas.py" />
      <source>Draw a digit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/canvas.py" />
      <source>The run at this moment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/canvas.py" />
      <source>Colours mean the same at every moment. Space plays, ← and → go step by step.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ClipboardPage</name>
    <message>
      <location filename="../../gui/inspection/clipboard_page.py" />
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/clipboard_page.py" />
      <source>Take the picture that is on the clipboard now (Ctrl+V)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/clipboard_page.py" />
      <source>Pasted picture</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InspectDetails</name>
    <message>
      <location filename="../../gui/inspection/details.py" />
      <source>How this number came about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/details.py" />
      <source>Nothing is selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/details.py" />
      <source>Select a layer to see it large.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DrawPage</name>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Pen width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>How broad the pen draws, in pixels of the canvas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Size and centre as MNIST's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Bring the ink into 20×20 pixels, its centre of mass in the middle of 28×28, as the digits were made that the network learns from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Pen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Draw with the left button</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Eraser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Take ink away with the left button</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Take the last stroke back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Wipe the canvas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/draw_page.py" />
      <source>Drawing</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Finder</name>
    <message>
      <location filename="../../gui/inspection/finding.py" />
      <source>No face found: look straight into the camera, from nearer, in more light.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/finding.py" />
      <source>No digit found: show one alone, whole and large, in a broad pen.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FolderPage</name>
    <message>
      <location filename="../../gui/inspection/folder_page.py" />
      <source>Choose a folder of pictures to leaf through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/folder_page.py" />
      <source>Previous picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/folder_page.py" />
      <source>Next picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/folder_page.py" />
      <source>Place in the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/folder_page.py" />
      <source>Choose folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/folder_page.py" />
      <source>Choose folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/folder_page.py" />
      <source>{number:,} of {count:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/folder_page.py" />
      <source>Choose a folder of pictures</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FolderSource</name>
    <message>
      <location filename="../../gui/inspection/folder_source.py" />
      <source>No picture in “{folder}” can be read: choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/folder_source.py" />
      <source>There are no pictures in “{folder}”: choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/folder_source.py" />
      <source>“{folder}” can't be looked into ({reason}): choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/folder_source.py" />
      <source>And {count} more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/folder_source.py" />
      <source>Skipped: {sentences}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FramePage</name>
    <message>
      <location filename="../../gui/inspection/frame_page.py" />
      <source>About this picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/frame_page.py" />
      <source>{count} faces found: the network sees the clearest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/frame_page.py" />
      <source>Frozen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/frame_page.py" />
      <source>Live</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerList</name>
    <message>
      <location filename="../../gui/inspection/heads.py" />
      <source>Waits for the block above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/heads.py" />
      <source>Waits for a block inside it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KernelView</name>
    <message>
      <location filename="../../gui/inspection/kernel_view.py" />
      <source>{title}: {shape}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WeightScale</name>
    <message>
      <location filename="../../gui/inspection/kernel_view.py" />
      <source>Weights from {low} to {high}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SlicePictures</name>
    <message>
      <location filename="../../gui/inspection/kernel_view.py" />
      <source>The kernel's weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/kernel_view.py" />
      <source>{count} weights from {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/kernel_view.py" />
      <source>Input map {number}: {weight}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/kernel_view.py" />
      <source>Input map {number}: weights from {low} to {high}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapsView</name>
    <message>
      <location filename="../../gui/inspection/layer/maps_view.py" />
      <source>Maps of the layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/maps_view.py" />
      <source>Click a map to choose it. Keys: arrows choose, + and − or Ctrl and the wheel change the size, 0 shows all at once where they fit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/maps_view.py" />
      <source>Select a layer in the network to see all its maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/maps_view.py" />
      <source>Map {number} of {count} is chosen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerPage</name>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>Layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>The layer whose maps are shown: the network's selected one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>No layer is selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>Maps that stand out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>Smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>Make the maps smaller (−)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>Larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>Make the maps larger (+)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>Fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>Show all maps at once where they fit (0)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>{count} silent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>{count} dead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>{count} saturated</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Scale</name>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>Scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer/page.py" />
      <source>max of each</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerControls</name>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Sort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Strength is the mean of a map's values without their signs, variance that of its cells. Maps keep their places while one picture follows another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Sort by {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Sort again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Sort by the picture that is shown now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Colours of numbers from zero up; layers with both signs are blue and red</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Per map shows each map at its clearest; per layer lets you compare them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Scale per map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Scale per layer</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StateLine</name>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>State of the weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Train this network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>The data are being loaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>The data are not here yet: choose them above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>The network is being prepared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>These weights are random.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>The published weights, trained on ImageNet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Paused after step {step}: these are its weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Live: the maps follow the training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Untrained: these weights are random.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Blocks that changed since training have random weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Weights as the last training left them.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Readout</name>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Value under the pointer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>Point at a map to read its values; click to pin it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>number {channel}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_controls.py" />
      <source>map {channel}, row {row}, column {column}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerDelegate</name>
    <message>
      <location filename="../../gui/inspection/layer_delegate.py" />
      <source>max of each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_delegate.py" />
      <source>number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_delegate.py" />
      <source>numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_delegate.py" />
      <source>map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_delegate.py" />
      <source>maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_delegate.py" />
      <source>Show fewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_delegate.py" />
      <source>Show all {maps}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerView</name>
    <message>
      <location filename="../../gui/inspection/layer_view.py" />
      <source>Layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_view.py" />
      <source>Click a layer or a map to see it large. Keys: ← and → leaf through the maps, Return shows all of them or fewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/layer_view.py" />
      <source>No blocks yet: add one in Design to see what it makes of this.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LiveControls</name>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Find it for me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>The network sees the square on the picture; or let the program find the digit or the face in the frame, and cut it out for the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>The square</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Find a digit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Find a face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Largest square</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Take the largest square in the middle of the picture again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Mirror</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Swap left and right, as in a mirror; writing is mirrored as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Invert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Swap light and dark: for dark ink on light paper, where the network knows the reverse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Freeze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/live_controls.py" />
      <source>Stay at this picture (Space, while the picture has the keyboard)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LiveView</name>
    <message>
      <location filename="../../gui/inspection/live_view.py" />
      <source>The picture of the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/live_view.py" />
      <source>Arrow keys move the square that the network sees, + and − size it, Home takes as much as there is, Space freezes a live picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/live_view.py" />
      <source>Drag the square to where the network is to look; drag a corner to size it.
With keys: arrows, + and −, Home.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/live_view.py" />
      <source>What the network sees</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapPage</name>
    <message>
      <location filename="../../gui/inspection/map_page.py" />
      <source>Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/map_page.py" />
      <source>Which of the block's maps is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/map_page.py" />
      <source>The map, large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/map_page.py" />
      <source>Point at a cell, or move to it with the arrow keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/map_page.py" />
      <source> of {count}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScaleBar</name>
    <message>
      <location filename="../../gui/inspection/map_page.py" />
      <source>Scale from {low} to {high}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InspectionModel</name>
    <message>
      <location filename="../../gui/inspection/model.py" />
      <source>This network is too large to be looked into here.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PicturePage</name>
    <message>
      <location filename="../../gui/inspection/picture_page.py" />
      <source>Open picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/picture_page.py" />
      <source>Open a PNG, JPEG, BMP, GIF, WebP or TIFF file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/picture_page.py" />
      <source>Dropped picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/picture_page.py" />
      <source>Pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/picture_page.py" />
      <source>All files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/picture_page.py" />
      <source>Open picture</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>As the network sees it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>The picture as the network sees it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>True class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>Class probabilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>How probable the network finds each class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>grey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>The network gives no answer yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>true label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>Right: it is {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/probabilities.py" />
      <source>Wrong: it is {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProjectionPage</name>
    <message>
      <location filename="../../gui/inspection/projection/asking.py" />
      <source>They are brought down to the plane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/asking.py" />
      <source>The pictures go through the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Which layer the pictures are seen by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>PCA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>t-SNE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>How many test pictures are shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Let one class stand out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>All classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Show the pictures as the weights see them now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>What the plane shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Progress of the projection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>The data are not here yet: choose them above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Select a layer that works, in the list or in the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>{count} pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>Across {across} of all difference, upwards {up}. {about}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/page.py" />
      <source>{number}: {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Scatter</name>
    <message>
      <location filename="../../gui/inspection/projection/scatter.py" />
      <source>Pictures as points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/projection/scatter.py" />
      <source>Arrow keys go from picture to picture, Return inspects it, + and − zoom, 0 shows all</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PublishedChooser</name>
    <message>
      <location filename="../../gui/inspection/published.py" />
      <source>Network that is looked into</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/published.py" />
      <source>Look into your own network, or into a published one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/published.py" />
      <source>Your network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/published.py" />
      <source>Download the published weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/published.py" />
      <source>{network} is being opened; the first time takes a few seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/published.py" />
      <source>{share} %: cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/published.py" />
      <source>Get weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/published.py" />
      <source>Download the published weights, {size}; without them they are random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/published.py" />
      <source>Call the download off; what has come is kept</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RegionChooser</name>
    <message>
      <location filename="../../gui/inspection/region_chooser.py" />
      <source>Choose a part of the screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/region_chooser.py" />
      <source>Drag over the part to look at, or move the frame with the arrow keys, size it with Shift and take it with Return. Esc leaves it as it was.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Pictures</name>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Test picture {number}: {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SamplePage</name>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Test pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Click a picture to send it through the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Class of the test pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Show the test pictures of one class only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Mistakes only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Show only the test pictures that this network reads wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>How many test pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Previous picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Next picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>A picture at random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>All classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>No data are loaded yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>test picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>test pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>The mistakes are looked for when the run ends or pauses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Reading the test pictures: {done:,} of {total:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>None of {count} is read wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>{wrong:,} of {count} read wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/samples.py" />
      <source>Test picture {number}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SaveButton</name>
    <message>
      <location filename="../../gui/inspection/saving/button.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/saving/button.py" />
      <source>Save what is seen here: pictures, arrays, a recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/saving/button.py" />
      <source>A recording is kept here until you save or discard it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/saving/button.py" />
      <source>Save what is seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/saving/button.py" />
      <source>Recording this view, {most} seconds at most: click to stop and save it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/saving/button.py" />
      <source>Stop recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/saving/button.py" />
      <source>Saving the recording</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SaveView</name>
    <message>
      <location filename="../../gui/inspection/saving/view.py" />
      <source>What a network makes of a picture, drawn by Convoscope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/saving/view.py" />
      <source>The picture can't be drawn: there is not enough memory for it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScreenPage</name>
    <message>
      <location filename="../../gui/inspection/screen_page.py" />
      <source>Choose a part…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/screen_page.py" />
      <source>Draw a rectangle over what the network is to look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/screen_page.py" />
      <source>{width} × {height} pixels, ten times a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/screen_page.py" />
      <source>A film in a browser, say, or a picture in another program</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SourcePanel</name>
    <message>
      <location filename="../../gui/inspection/source_panel.py" />
      <source>Test picture {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/source_panel.py" />
      <source>Held-out picture {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/source_panel.py" />
      <source>There is no picture on the clipboard: copy one, then paste it here.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SourceWords</name>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Test data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>A picture of the data, with its label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Draw a digit by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Open or drop a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Leaf through the pictures of a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Clipboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Take the picture that was copied last (Ctrl+V)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Draw a digit to see what every layer makes of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Open a picture to see what every layer makes of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Choose a folder to see what every layer makes of its pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/source_words.py" />
      <source>Copy a picture to see what every layer makes of it, then paste it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Statistics</name>
    <message>
      <location filename="../../gui/inspection/statistics.py" />
      <source>Lowest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/statistics.py" />
      <source>Mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/statistics.py" />
      <source>Highest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/statistics.py" />
      <source>Zeros</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AscentCurve</name>
    <message>
      <location filename="../../gui/inspection/unit/ascent_curve.py" />
      <source>Activation, step by step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/ascent_curve.py" />
      <source>best picture {value}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UnitChooser</name>
    <message>
      <location filename="../../gui/inspection/unit/chooser.py" />
      <source>Layer of the unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/chooser.py" />
      <source>Which layer the unit is of: the strip's block, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/chooser.py" />
      <source>Unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/chooser.py" />
      <source>A unit is one map of the layer, or one of its numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/chooser.py" />
      <source> of {count}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GrownCard</name>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>The grown picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>What is made large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>One cell shows what the unit looks for; the whole map shows what it looks like to find that everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>One cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>The whole map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Grow a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Other noise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Grow from other noise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Begin again from other noise: what comes out may differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Look into it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Look into the grown picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Send the grown picture through the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Activation of the grown picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>State of the grown picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Grown for {layer}, unit {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>No picture can be grown: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Stop growing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Stop here; the picture stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Change noise step by step so that it excites the unit more and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Step {step} of {steps}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Noise is changed step by step so that the unit answers more and more strongly. What comes out shows what it looks for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Grown with earlier weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>{times} times what the strongest picture of the data gives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>Here are the {high}×{wide} pixels that the cell in the middle sees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/grown_card.py" />
      <source>What it looks for</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KernelCard</name>
    <message>
      <location filename="../../gui/inspection/unit/kernel_card.py" />
      <source>Kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/kernel_card.py" />
      <source>Why there is no kernel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapCard</name>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>The unit's map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>Point at a cell, or move to it with the arrow keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>What the cell sees of the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>Value of the unit's cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>Where the cell looks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>Answer for {name}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>Number {name}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>A number of a vector sees the whole picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>Row {row}, column {column}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>Strongest, row {row}, column {column}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>This cell sees nothing but padding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>This cell sees the whole picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/map_card.py" />
      <source>This cell sees rows {top}–{bottom}, columns {left}–{right}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UnitPage</name>
    <message>
      <location filename="../../gui/inspection/unit/page.py" />
      <source>Choose a layer to look at one of its units.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/page.py" />
      <source>The data that this network is for are not loaded yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/page.py" />
      <source>The network has not answered for this layer yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/page.py" />
      <source>What is known of the unit</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PatchGrid</name>
    <message>
      <location filename="../../gui/inspection/unit/patch_grid.py" />
      <source>Strongest pictures</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StrongestCard</name>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>What excites it most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Pictures to search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Which pictures of the data are gone through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Test pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Training pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>State of the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>The pictures can't be gone through: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Test picture {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Training picture {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Stop the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Search the pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Stop here; what has been found stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Go through all pictures with the weights as they are now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>{title}, {label}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Once data are loaded, their pictures are searched here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Going through the pictures: {done} of {count} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>{count} pictures have not been searched yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>For none of the pictures does this unit give a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Found with earlier weights: search anew to see what holds now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>Stopped: these are from the first {seen} of {count} pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>None of the {count} pictures excites this unit: it gives 0 for all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit/strongest_card.py" />
      <source>The strongest of {count}. Click one to send it through the network.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UnitMarks</name>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>Silent: 0 everywhere for this picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>test picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>test pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>Dead: 0 everywhere for all of {pictures}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>Saturated: most answers to {pictures} lie near a limit.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>silent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>0 everywhere for this picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>dead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>0 everywhere for all test pictures tried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>saturated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>Most answers to the test pictures lie near a limit of the layer's function</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/unit_marks.py" />
      <source>What the marks mean</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>VectorPage</name>
    <message>
      <location filename="../../gui/inspection/vector_page.py" />
      <source>The block's numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/vector_page.py" />
      <source>Every number that the block puts out</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>VideoPage</name>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Open film…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Open a video file: Motion JPEG or MPEG-4, say. It is played over and over, without its sound.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Place in the film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Where in the film it is; arrow keys go by a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Place in the film, and how long it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Films</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>All files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Open film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Play on from here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/video_page.py" />
      <source>Stay at this frame</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Accuracy</name>
    <message>
      <location filename="../../gui/inspection/what_if/accuracy.py" />
      <source>The accuracy is counted once the data are loaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/accuracy.py" />
      <source>The accuracy is counted once the run has ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/accuracy.py" />
      <source>The data at hand are others than those the network is for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/accuracy.py" />
      <source>The network isn't trained yet, so there is no accuracy to compare.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChangesBar</name>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>Changes that are tried out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>The network in the project is as it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>Show the page on which they are made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>Reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>Try out nothing any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>Reset all changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>Take back: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/bar.py" />
      <source>There is nothing to take back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChangeHistory</name>
    <message>
      <location filename="../../gui/inspection/what_if/history.py" />
      <source>Reset everything</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Keeping</name>
    <message>
      <location filename="../../gui/inspection/what_if/keeping.py" />
      <source>Something else was changed meanwhile: ask again to keep it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/keeping.py" />
      <source>{changes} kept: the weights of the project are now those tried out here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/keeping.py" />
      <source>change</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/keeping.py" />
      <source>changes</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/keeping.py" />
      <source>Bring the old weights back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KernelEditor</name>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Kernel that is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Which of the layer's kernels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Input map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Which of the maps that come in this slice looks at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Reset the kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Take back what was changed in this kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Number to paint with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>What the cells become that are painted over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source> of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Kernel {number}, the slice for input map {channel}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>{kernel} by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>{kernel}: {recipe}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Reset {kernel}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>{layer}, kernel {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Drag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Drag cells up and down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Paint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/kernel_editor.py" />
      <source>Draw over cells to set them</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Outcome</name>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>As it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>As the network is: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>With the changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>With the changes: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>How far each layer has moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>The length of the difference, as a share of the length of what came out before</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Side</name>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>the unit's map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>the answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>the probabilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>How probable the network finds each class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>{low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/outcome.py" />
      <source>true label</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WhatIfPage</name>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>Layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>The layer whose units are changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>Undo a change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>Redo a change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>Keep in the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>Choose a layer to change its units.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>Make the changes part of the weights in the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>A run is under way: keep the changes once it has ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>A published network is no part of the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>“{text}” is no number: the cell keeps the one it had.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/page.py" />
      <source>What is changed, and what follows</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecipePalette</name>
    <message>
      <location filename="../../gui/inspection/what_if/recipe_palette.py" />
      <source>Angle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/recipe_palette.py" />
      <source>Degrees by which the Gabor kernel is turned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/recipe_palette.py" />
      <source>Strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/recipe_palette.py" />
      <source>1: as strong as the slice that it replaces; 2: twice as strong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/recipe_palette.py" />
      <source>In all input maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/recipe_palette.py" />
      <source>Put it into every slice of the kernel, not only into the one shown</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScoreLine</name>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>Accuracy, old and new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>State of the accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>By class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>Accuracy by class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>Show how much of each class is read right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>Classes read right with the changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>Share of each class that is read right: was → is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>Accuracy on the test data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>{done} of {total} test pictures are read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/score.py" />
      <source>{right} of {total} test pictures are read right</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UnitPanel</name>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Chosen unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Unit is on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Off, the unit gives 0 everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>What the unit's output is multiplied by: 1 is as trained, 0 is off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Factor: slider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Factor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Reset the unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Take back all changes of this unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Unit {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>{unit} off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>{unit} on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>Reset {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_panel.py" />
      <source>{layer}, unit {unit}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Units</name>
    <message>
      <location filename="../../gui/inspection/what_if/unit_tiles.py" />
      <source>Unit {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_tiles.py" />
      <source>, kernel changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_tiles.py" />
      <source>{unit}. Space, or a click on the eye, switches it off and on</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UnitTiles</name>
    <message>
      <location filename="../../gui/inspection/what_if/unit_tiles.py" />
      <source>Units of the layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/unit_tiles.py" />
      <source>Space, or a click on its eye, switches a unit off and on</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WhatIf</name>
    <message>
      <location filename="../../gui/inspection/what_if/words.py" />
      <source>off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/words.py" />
      <source>1 change is tried out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/what_if/words.py" />
      <source>{count} changes are tried out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/what_if.py" />
      <source>Switch units off, change kernels by hand, and see what follows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/what_if.py" />
      <source>What if</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/what_if.py" />
      <source>Some changes that were tried out no longer fit the network, and are gone.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WherePage</name>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>Where the network sees it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>Where the cascade sees a face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>Class to look for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>What the network is to find in the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>Look for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>Sure from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>This network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>The cascade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>A classic detector, without a network: a cascade of quick tests of light and dark (Viola and Jones 2001), which somebody else has trained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>Only windows that the network is at least so sure of are painted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>There is no picture yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>The data are not here yet: choose them above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>The network is slid over the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>This network can't be slid: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>{count} found in {time} ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>{windows} windows of {sizes} sizes: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>all at once, the dense layers as convolutions, with the very numbers that each window gives when it is cut out. Mistakes are where the training data had nothing alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/where/page.py" />
      <source>each cut out and sent through by itself. Slid as a whole, padding would see the neighbours of a window where there should be zeros, and the answers would differ.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>About</name>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>Method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>What the method shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>What was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>Pace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>Nothing here speaks for it: all numbers are 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>Some weights are random: this explains little yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>where it is strongest: row {row}, column {column}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>Rise from the baseline: {rise}
Sum of all pixels: {sum}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/about.py" />
      <source>Gap between them: {share}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Asker</name>
    <message>
      <location filename="../../gui/inspection/why/asker.py" />
      <source>There is not enough memory for this method: choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/asker.py" />
      <source>This method fails here: {reason}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Tile</name>
    <message>
      <location filename="../../gui/inspection/why/comparison.py" />
      <source>not here</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Controls</name>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>What is explained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>The network's answer, whatever it is; any class; or the unit that is selected: one map, or number, of the selected layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source> %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>Strength of the overlay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>0 % is the picture alone, 100 % the colours alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>Logit of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>The answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>The answer: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>A unit: none is selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>The unit: {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>number {unit} of {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>map {unit} of {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>Explain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/controls.py" />
      <source>Overlay</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Large</name>
    <message>
      <location filename="../../gui/inspection/why/large.py" />
      <source>The picture with its attribution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/large.py" />
      <source>Point at a pixel, or move to it with the arrow keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/large.py" />
      <source>Value of the pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/large.py" />
      <source>Point at a pixel to read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/large.py" />
      <source>Row {row}, column {column}: {value}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MethodSettings</name>
    <message>
      <location filename="../../gui/inspection/why/method_settings.py" />
      <source>The last with maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/method_settings.py" />
      <source>Layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/method_settings.py" />
      <source>The layer whose maps Grad-CAM weighs</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Scale</name>
    <message>
      <location filename="../../gui/inspection/why/overlay.py" />
      <source>Scale of the colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/overlay.py" />
      <source>Scale from {low} to {high}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WhyPage</name>
    <message>
      <location filename="../../gui/inspection/why/page.py" />
      <source>Select a layer, and one of its maps, to look from a unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/page.py" />
      <source>There are no data yet, so nothing is known of the pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/page.py" />
      <source>There is no picture yet: choose one on the left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/page.py" />
      <source>The network has not answered yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/page.py" />
      <source>The methods are being loaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/page.py" />
      <source>Live: {milliseconds} ms a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/why/page.py" />
      <source>Takes {seconds} s: updates when the picture rests.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InspectWorkspace</name>
    <message>
      <location filename="../../gui/inspection/workspace.py" />
      <source>Ways to look inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/workspace.py" />
      <source>What every layer makes of the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/workspace.py" />
      <source>Layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/inspection/workspace.py" />
      <source>There is no picture on the clipboard: copy one, or open a file.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LessonCard</name>
    <message>
      <location filename="../../gui/learn/card.py" />
      <source>{minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/card.py" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/card.py" />
      <source>{done} of {steps} steps done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/card.py" />
      <source>{steps} steps</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CheckCard</name>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>What to reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>Reached: well done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>Not reached yet.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LessonChecks</name>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>at least {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>at most {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>{what}: {value}, {limits}: reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>{what}: {value}, {limits}: not reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/checks.py" />
      <source>{what}, {limits}: not known yet</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LessonGallery</name>
    <message>
      <location filename="../../gui/learn/gallery.py" />
      <source>Learn by trying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/gallery.py" />
      <source>Each idea is something to change, to see and to measure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/gallery.py" />
      <source>Open a lesson…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/gallery.py" />
      <source>Open a lesson that somebody wrote: a Markdown file (*.md)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/gallery.py" />
      <source>Lessons</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LessonPane</name>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>To the step before (Alt+Left)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>All lessons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Close this lesson; what was done of it is remembered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Step of the lesson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Step {number} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Finish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Back to all lessons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>To the next step (Alt+Right)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Opens Design; this lesson stays at hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Opens Train; this lesson stays at hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Opens Inspect; this lesson stays at hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Start from its design</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/pane.py" />
      <source>Open the design that this lesson begins with once more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuestionCard</name>
    <message>
      <location filename="../../gui/learn/questions.py" />
      <source>Right. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/questions.py" />
      <source>Not quite. {why}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Answer</name>
    <message>
      <location filename="../../gui/learn/questions.py" />
      <source>Choose this answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/questions.py" />
      <source>right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/questions.py" />
      <source>wrong</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StepBar</name>
    <message>
      <location filename="../../gui/learn/step_bar.py" />
      <source>Steps of the lesson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/step_bar.py" />
      <source>Step {number}: {title}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Mark</name>
    <message>
      <location filename="../../gui/learn/step_bar.py" />
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/step_bar.py" />
      <source>not done yet</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LessonText</name>
    <message>
      <location filename="../../gui/learn/text.py" />
      <source>Text of the lesson</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrialBar</name>
    <message>
      <location filename="../../gui/learn/trial_bar.py" />
      <source>Progress of the experiment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/trial_bar.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/trial_bar.py" />
      <source>End the experiment; what it found so far stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/trial_bar.py" />
      <source>Preparing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/learn/trial_bar.py" />
      <source>Cancelled</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Locks</name>
    <message>
      <location filename="../../gui/locks.py" />
      <source>The lesson “{lesson}” keeps this as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/locks.py" />
      <source>The lesson “{lesson}” keeps {what} as it is: close it to change that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/locks.py" />
      <source>the choice of data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/locks.py" />
      <source>the order of the blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/locks.py" />
      <source>the recipe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/locks.py" />
      <source>{setting} of {block}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Show what the program knows of this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Dismiss this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Dismiss message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Details of the message</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProgressBar</name>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Give this up; nothing changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Cancel loading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/message_bar.py" />
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Beginning</name>
    <message>
      <location filename="../../gui/network/beginning.py" />
      <source>Start from {title}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EmptyNetwork</name>
    <message>
      <location filename="../../gui/network/beginning.py" />
      <source>No blocks yet. Drag one here from the palette, or start from a known network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/beginning.py" />
      <source>Start from {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/beginning.py" />
      <source>Open the gallery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/beginning.py" />
      <source>Known networks with their pictures and sources</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StripCommands</name>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Add a branch below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Put an empty branch behind this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Remove branch {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Take this branch away with the blocks in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Paste blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Put the copied blocks in after the selected one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Cut blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Cut the selected blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Copy blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Copy the selected blocks as text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Unwrap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Put the blocks inside the selected containers in the containers' places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Add a branch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Put an empty branch into the parallel block; new blocks go there then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Remove the branch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Take the branch that the selected block is in away, with all its blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Wrap in a residual unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Put the selected blocks into a residual unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Wrap in parallel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Make the selected blocks the first branch of a parallel block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Go to the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Give the list of blocks the keyboard, from anywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Select all blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Select every block that shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Fold all containers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Hide the blocks inside containers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Unfold all containers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Show the blocks inside containers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>The clipboard holds no blocks: copy some of them first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/commands.py" />
      <source>Remove a branch</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message>
      <location filename="../../gui/network/outline.py" />
      <source>drop blocks here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/outline.py" />
      <source>A branch without blocks passes on what comes in. Drop blocks here, or choose it: then Insert and the palette put them here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/outline.py" />
      <source>Branch {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/outline.py" />
      <source>Drop blocks here to put them at the beginning of this branch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/outline.py" />
      <source>concatenated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>{count} parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>folded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>Something inside is wrong: unfold it to see what.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>class</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>classes</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>Input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>flatten {shape} → {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>block</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>blocks</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>Every result sees the whole input.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>Each cell sees {height}×{width} pixels of the input.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>parameter</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>parameters</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/rows.py" />
      <source>{count} multiply-accumulates</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BlockPalette</name>
    <message>
      <location filename="../../gui/network/palette.py" />
      <source>Blocks to insert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/palette.py" />
      <source>Enter puts the block in after the selected one; drag it to another place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/palette.py" />
      <source>Search blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/palette.py" />
      <source>Find a block by its name or by what it does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/palette.py" />
      <source>No block is called that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/palette.py" />
      <source>What the block does</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NetworkStrip</name>
    <message>
      <location filename="../../gui/network/strip.py" />
      <source>Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/strip.py" />
      <source>The blocks from input to output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/strip.py" />
      <source>Drag blocks to move them; drop new ones between them. Return: settings; Insert: a new block, into an empty branch where one is chosen; ← and →: fold a container and unfold it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/strip.py" />
      <source>output, parameters</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Totals</name>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>Totals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>multiply-accumulates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>memory to train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>time for an epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>Multiplications with additions that one picture takes, forwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>parameters, {count} frozen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>Numbers that training adjusts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>Of {count}, training adjusts {trained}; those of frozen blocks stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>Rough forecast of what a run takes:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>{size} for the weights, their gradients, the optimiser and copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>{size} for the maps of {batch} with their gradients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>{size} for {count} pictures, held ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>Not measured yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>about {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>About {time} an epoch on this machine ({device}, {count} pictures), as a few training steps on random pictures have shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>About {time} an epoch on this machine ({device}, {count} pictures), as the last run of this design has shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>measuring…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>A few training steps are being timed on this machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>too heavy to try</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>A few training steps would take too long, or more memory than is free: the first epoch of a run shows its time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>Known once nothing is wrong with the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>Known once the pictures are loaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/network/totals.py" />
      <source>Not measured while a run trains, which would slow it down.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PictureSheet</name>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>The network as a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>What the picture shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Volumes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Rows are broken so that words keep their size in print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Column of a paper (3.5 in)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Page of a paper (7 in)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Slide (13.3 in)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Light or dark ground, or none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Transparent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>SVG and PDF stay sharp at any size; PNG has {dots} pixels to the inch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Draw repeats once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Equal stretches are drawn once, with their number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Stands above the picture; empty for none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Save the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Saved as {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Save…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Write the picture to a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Put the picture on the clipboard (Ctrl+C)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>Preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/picture_sheet.py" />
      <source>The picture as it will be saved</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecoveryBar</name>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Unsaved work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Restore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Open this work again, unsaved as it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Do without this work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Open its design and continue it where it ended, bit for bit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Not now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Leave it among the kept runs; it isn't offered again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Decide later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Decide later: the next start offers it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/recovery_bar.py" />
      <source>Unfinished run</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Safeguard</name>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>It has to stop for this. Nothing of it is lost: it is kept under Runs, and can go on from where it stops, bit for bit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>They have to stop for this, and the disk refuses to keep them: nothing of them would be left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>It has to stop for this. The weights that it has reached stay in the project, but the disk refuses to keep the run: it can't go on later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>Training is under way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>Stop training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>What changed since it was last saved would be lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>Your {pictures} are in this window only, and go with it unless you save them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>Save the project first?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>Save my {pictures} with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/safeguard.py" />
      <source>Put them into the project's file, on this machine</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CameraSource</name>
    <message>
      <location filename="../../gui/services/camera.py" />
      <source>“{camera}” sends no new pictures: wait, or unplug it and plug it in again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/services/camera.py" />
      <source>“{camera}” has sent no picture yet: wait, or look whether another program uses it or its lens is switched off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/services/camera.py" />
      <source>The system hasn't told yet which cameras there are: wait.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/services/camera.py" />
      <source>No camera is connected: plug one in, and it goes on by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/services/camera.py" />
      <source>“{camera}” was unplugged: plug it in again, and it goes on by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/services/camera.py" />
      <source>You may not use the camera “{reason}”: have yourself added to its group, mostly “video”, and sign in anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/services/camera.py" />
      <source>The system doesn't let this program use the camera: allow it in the system's settings for privacy, and it goes on by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/services/camera.py" />
      <source>“{camera}” can't be opened ({reason}): end other programs that use it, and it goes on by itself.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QtCameraBackend</name>
    <message>
      <location filename="../../gui/services/camera_qt.py" />
      <source>it is gone</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DataService</name>
    <message>
      <location filename="../../gui/services/data.py" />
      <source>{title} has other classes or other sizes than this design was made for: choose it again under Data to design for it as it is now.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProjectFiles</name>
    <message>
      <location filename="../../gui/services/files.py" />
      <source>Revert to {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilmSaver</name>
    <message>
      <location filename="../../gui/services/film_saver.py" />
      <source>Saved as {path}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InspectionService</name>
    <message>
      <location filename="../../gui/services/inspection.py" />
      <source>There is not enough memory to look inside this network: make it smaller.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/services/inspection.py" />
      <source>The picture can't be sent through the network: {reason}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Film</name>
    <message>
      <location filename="../../gui/services/mp4.py" />
      <source>MP4 can't be written. {reason} Until then, save a GIF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/services/mp4.py" />
      <source>This system has no encoder for MP4: save a GIF instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/services/mp4.py" />
      <source>it takes no frames</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/services/mp4.py" />
      <source>The encoder for MP4 failed ({reason}): save a GIF instead.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Multimedia</name>
    <message>
      <location filename="../../gui/services/multimedia.py" />
      <source>Cameras and films need the system's sound library, which is missing: install “libpulse0” (Debian, Ubuntu) or “pulseaudio-libs” (Fedora).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/services/multimedia.py" />
      <source>Cameras and films need Qt Multimedia, which can't be loaded: install what is missing. ({reason})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScreenSource</name>
    <message>
      <location filename="../../gui/services/screen.py" />
      <source>The chosen part isn't on any screen now: choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/services/screen.py" />
      <source>Screen, {width}×{height}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/services/screen.py" />
      <source>This desktop (Wayland) doesn't let programs look at the screen: take a screenshot with the system's own tool and paste it as a picture, or sign in with Xorg.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>VideoSource</name>
    <message>
      <location filename="../../gui/services/video.py" />
      <source>“{name}” has sound, but no pictures: open a film.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/services/video.py" />
      <source>“{name}” can't be played: it is damaged, or of a kind that can't be read here. Motion JPEG and MPEG-4 can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/services/video.py" />
      <source>“{name}” can't be opened: {reason}. Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/services/video.py" />
      <source>“{name}” is empty: choose another file.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AnswerBars</name>
    <message>
      <location filename="../../gui/teaching/answer_bars.py" />
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/answer_bars.py" />
      <source>How probable the network finds each class</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ClassCard</name>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Hold to record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Pictures…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Remove {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Remove this class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Record {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Pictures of {name} from files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Choose files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Pictures of {name} from a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Take all pictures of a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Name of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>What its pictures show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Hold the mouse or the space bar: about eight pictures a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>There is no live picture to record: see on the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Pictures of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>Pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/class_card.py" />
      <source>A folder with pictures of {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TeachDetails</name>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Switch the camera on or off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Video…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Record from a video file, or try with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Try a picture; or drop one here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Whether the camera is on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Look inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>See in Inspect what every layer makes of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>● The camera is on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>The camera is off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Switch the camera on, or choose a video or a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Waiting for the first picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>The answer shows here once the network is trained.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>A video file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Video files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>All files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>A picture to try</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/details.py" />
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TeachPage</name>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>Add a class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>Save my pictures with the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>Put them into the project's file the next time it is saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>There can be {most} classes at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>One more thing to tell from the others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>They go into the project's file. Nothing leaves this machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>They stay in this window only and go with it. Nothing leaves this machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>“{name}” is removed, with its {pictures}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>Bring it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>The classes have changed since: it can't be brought back any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>Teach it mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>Name a few things, hold each before the camera, and train a network that tells them apart. It is an ordinary design: change it, watch it learn, and look inside every layer. Your pictures stay on this machine, and are saved only if you ask for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>Begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>Begin a new design for pictures of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/page.py" />
      <source>Classes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ThumbStrip</name>
    <message>
      <location filename="../../gui/teaching/thumb_strip.py" />
      <source>Pictures of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/thumb_strip.py" />
      <source>Drop pictures or a folder here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/thumb_strip.py" />
      <source>Drop pictures here, or a folder of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/thumb_strip.py" />
      <source>Picture {number}; Delete takes it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/thumb_strip.py" />
      <source>Picture {number} of {count}; Delete takes it out</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrainPanel</name>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Mirror images show the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Learn from mirrored pictures too. Not where left and right matter: a hand that points left is another thing than one that points right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Progress of the training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>How the training stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Stop training my network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Train my network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>End the run and keep what it has learned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Let the network learn from these pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Getting ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Epoch {epoch} of {epochs}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Ready to train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>The pictures have changed since: train again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/teaching/train_panel.py" />
      <source>Trained. Hold something before the camera, or choose a picture.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TourCard</name>
    <message>
      <location filename="../../gui/tour/card.py" />
      <source>Skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/tour/card.py" />
      <source>End the tour; the Help menu has it (Escape)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/tour/card.py" />
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/tour/card.py" />
      <source>The step before (←)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/tour/card.py" />
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/tour/card.py" />
      <source>The next step (→)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/tour/card.py" />
      <source>{step} of {steps}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/tour/card.py" />
      <source>Begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/tour/card.py" />
      <source>End the tour</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TourOverlay</name>
    <message>
      <location filename="../../gui/tour/overlay.py" />
      <source>Tour of the window</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AdviceCard</name>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>Select this block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>Silence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>Don't say this any more; undo, or Show below, brings it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>Select {block}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>Silence: {remark}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>What to do: {remark}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>Changes the learning rate of this run from its next step on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>Changes the recipe, which the next run takes; undo takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>Hide what to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/advice_card.py" />
      <source>What to do</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AugmentationPanel</name>
    <message>
      <location filename="../../gui/training/augmentation/panel.py" />
      <source>Again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/augmentation/panel.py" />
      <source>Draw new random numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/augmentation/panel.py" />
      <source>Show large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/augmentation/panel.py" />
      <source>Show more samples beside the settings, in a window of their own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/augmentation/panel.py" />
      <source>Real samples can be seen here once the data are loaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/augmentation/panel.py" />
      <source>Nothing is changed yet: raise a number to see what it does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/augmentation/panel.py" />
      <source>Samples of {names}, and {count} variations of each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/augmentation/panel.py" />
      <source>The variations can't be shown ({reason}).</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AugmentationSheet</name>
    <message>
      <location filename="../../gui/training/augmentation/sheet.py" />
      <source>Augmentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/augmentation/sheet.py" />
      <source>Settings of augmentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/augmentation/sheet.py" />
      <source>Samples and their variations</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CurveBoard</name>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>nats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Loss over the epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Accuracy over the epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Learning rate over the epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>pictures/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Speed over the epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Gradient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/board.py" />
      <source>Gradient over the epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/pictures.py" />
      <source>Curves of a training run, drawn by Convoscope</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChoiceRow</name>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Not smoothed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Little smoothed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Smoothed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Much smoothed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Smoothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Over how many steps the thick line is a mean: none, or a 30th, a 10th or half of an epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Log scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Show the loss by its powers of ten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Whole run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Show the whole run again. The wheel and dragging look closer at a part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Plots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Which small plots stand at the bottom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Export curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Write the curves into a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>What each step was made with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Pictures a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Gradient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/choices.py" />
      <source>Length of the gradient of all weights, where it is known</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CurvePlot</name>
    <message>
      <location filename="../../gui/training/curves/content.py" />
      <source>training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/content.py" />
      <source>validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/content.py" />
      <source>penalty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/curves/content.py" />
      <source>best {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/plot.py" />
      <source>The wheel looks closer, with Shift at the heights; drag to move. Keys: ← and → read the values, + and − zoom, 0 shows the whole run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/plot.py" />
      <source>epochs</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecipeDetails</name>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>A run is under way: changes here are for the next one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>Train further</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>Find a learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>How the next run goes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>{learned} to learn from, {held_out} held out, {test} to test with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>At the last run's speed it takes about {time}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>step</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>steps</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>{steps} an epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>Continue the run that was stopped after step {step} of {steps}, bit for bit as if it had never stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>Begin a new run of this recipe from the weights that the last one left: its optimiser starts afresh. More epochs of the same run stand under Runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>There are no trained weights yet: train first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>A run is under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>The data are being loaded: wait a moment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>The data are not here: get them, or choose others, under Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>The trained weights belong to another network: train this one first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>Train a copy for a hundred steps with ever larger rates, and suggest the one at which the loss falls fastest (Smith 2017)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/details.py" />
      <source>Recipe</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrainingDoctor</name>
    <message>
      <location filename="../../gui/training/doctor.py" />
      <source>Doctor of the run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/doctor.py" />
      <source>{count} more remarks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/doctor.py" />
      <source>{count} more remark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/doctor.py" />
      <source>Show fewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/doctor.py" />
      <source>What else is to be said of this run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/doctor.py" />
      <source>{count} silenced · Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/doctor.py" />
      <source>Show the remarks again that you have silenced</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BeforeTheFirstRun</name>
    <message>
      <location filename="../../gui/training/empty.py" />
      <source>Watch the network learn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/empty.py" />
      <source>your folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/empty.py" />
      <source>time</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/empty.py" />
      <source>times</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/empty.py" />
      <source>Training shows the network the pictures of {data}, {batch} at once, and after each such batch changes every weight a little so that the answer would have been better. It goes through all of them {times}. Here you see the loss fall and the accuracy climb; pause, step or stop whenever you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/empty.py" />
      <source>This network can't be trained yet. {problem}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KernelStrip</name>
    <message>
      <location filename="../../gui/training/kernels.py" />
      <source>First kernels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/kernels.py" />
      <source>The weights of the first convolution's kernels as they are now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/kernels.py" />
      <source>Kernel {number}: {low:.3f} to {high:.3f}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HistogramView</name>
    <message>
      <location filename="../../gui/training/layers/histogram_view.py" />
      <source>Steps run to the right, values upwards; the stronger the colour, the more numbers lie there. At the right the newest. Keys: ← and → read single steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/histogram_view.py" />
      <source>Step {step}: {share} of the numbers lie between {low} and {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/histogram_view.py" />
      <source>step {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/histogram_view.py" />
      <source>newest</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayersPage</name>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>The first look into the blocks comes with the first step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>What went on inside the blocks is kept only while the program runs. Train again, and it is shown here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>Once the network trains, you see here for each of its blocks how large its weights and gradients are, how fast they change, and how many units have fallen silent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>Histograms of {block}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>Nothing in this block is trained, so it has none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>Weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>All trained numbers of the block, biases too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>Gradients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>How the loss would change with each weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>Outputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/page.py" />
      <source>What the block answers to pictures that are held out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>Block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>The blocks that learn, or send numbers through an activation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>Length of all weights of the block as one vector. It should change slowly; without end growing weights go with a learning rate that is too high. All blocks share one logarithmic scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>Gradient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>Length of the gradient: how much the loss would change with the block's weights. Worry if the first block's is thousands of times smaller than the last one's: gradients vanish on their way back. All blocks share one logarithmic scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>Update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>How much one step changes the weights, as a share of their length. About 0.1 % is usual; above 10 % the learning rate is too high, below 0.001 % too low. All blocks share one logarithmic scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>Dead, saturated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>ReLU: the share of units that answer 0 to every picture that is tried, and don't learn any more; up to a third is common. Sigmoid and tanh: the share of answers at the limits, where the slope is nearly 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>saturated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>dead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>weights {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>gradient {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/words.py" />
      <source>update {value}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayersTable</name>
    <message>
      <location filename="../../gui/training/layers/table.py" />
      <source>Blocks of the run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/layers/table.py" />
      <source>↑ and ↓ choose a block, here and in the strip</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapStrip</name>
    <message>
      <location filename="../../gui/training/map_strip.py" />
      <source>Number {number}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/map_strip.py" />
      <source>Map {number}: {low} to {high}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PinnedMaps</name>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>test picture {number} ({name})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>held-out picture {number} ({name})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>{block}: {picture}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>, {shown} of {all} maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>, {shown} of {all} numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>These maps can't be shown: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>Maps of {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>A picture's maps follow here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>The picture whose maps are followed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>Follow another test picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/pinned.py" />
      <source>Follow the picture in Inspect</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RatePanel</name>
    <message>
      <location filename="../../gui/training/rate_panel.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/rate_panel.py" />
      <source>End the search for a learning rate, and hide it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/rate_panel.py" />
      <source>Learning-rate finder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/rate_panel.py" />
      <source>Use this rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/rate_panel.py" />
      <source>Use {rate}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/rate_panel.py" />
      <source>Make it the learning rate of the recipe; undo takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/rate_panel.py" />
      <source>Trying ever larger rates on a copy: step {n} of at most {all}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/rate_panel.py" />
      <source>No rate made the loss fall clearly. Look at the network, or take a larger batch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/rate_panel.py" />
      <source>At {rate} the loss falls most steeply. A schedule that lowers the rate bears two or three times as much.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RatePicture</name>
    <message>
      <location filename="../../gui/training/rate_picture.py" />
      <source>Loss against learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/rate_picture.py" />
      <source>The loss while the rate grows from step to step, smoothed over the last steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/rate_picture.py" />
      <source>{n} rates tried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/rate_picture.py" />
      <source>; the loss is lowest, {loss}, at {rate}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/rate_picture.py" />
      <source>loss</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RateRow</name>
    <message>
      <location filename="../../gui/training/rate_row.py" />
      <source>Learning rate of this run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/rate_row.py" />
      <source>What the next steps of this run are made with; the schedule goes on from there. The recipe stays as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/rate_row.py" />
      <source>Learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/rate_row.py" />
      <source>Halve the learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/rate_row.py" />
      <source>Double the learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/rate_row.py" />
      <source>from the next step on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/rate_row.py" />
      <source>choose a number from {low} to {high}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RunPage</name>
    <message>
      <location filename="../../gui/training/readout.py" />
      <source>step {step}, epoch {epoch}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/readout.py" />
      <source>training {value}, smoothed {smooth}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/readout.py" />
      <source>, validation {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/readout.py" />
      <source>, penalty {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/readout.py" />
      <source>The network learned nothing: {share} is about what guessing among {classes} classes gives. Try a lower learning rate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/readout.py" />
      <source>Finished in {time}: {share} of the test pictures are read right, with the weights of epoch {epoch}, the best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/readout.py" />
      <source>Finished in {time}: {share} of the test pictures are read right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/readout.py" />
      <source>Stopped before the first step; the weights are as they were</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/readout.py" />
      <source>Stopped after step {step} of {steps}; the weights are kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Progress of the run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>How much of the run is done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>First kernels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>at the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>pictures/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Passes over the training pictures, and steps so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Mean accuracy and loss over the last batches, while they are learned from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Accuracy and loss on the pictures held out, after the last whole epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Accuracy and loss on the test pictures, measured once, at the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>How many pictures a second training goes through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Time left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>Minutes and seconds, at the present speed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReplayControls</name>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Moment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Every step on the left is a part of the first epoch, then one is an epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>{rate} a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Moments a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>How fast the replay goes, and the film that is saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Which of the test pictures goes through the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Save GIF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Save the replay as a GIF, which plays anywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Save MP4…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Save the replay as an MP4 film, in all its colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Progress of saving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>How much of the film is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Save no film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Back to the last run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Replay the run of this design again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>{number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>{number} of {count}, {made} ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Pause the replay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Play</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>{what} (Space)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>pinned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>A kept run: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/controls.py" />
      <source>Speed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReplayPage</name>
    <message>
      <location filename="../../gui/training/replay/page.py" />
      <source>Save the film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/page.py" />
      <source>The first moments come with the first steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/page.py" />
      <source>After training you see here how kernels, maps and answers came about, moment by moment. Or choose a kept run under Runs.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Replay</name>
    <message>
      <location filename="../../gui/training/replay/painting.py" />
      <source>right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/painting.py" />
      <source>wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/reel.py" />
      <source>Training on {data}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>no block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>{block}, block {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Kernels: {block}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>This block has no kernels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Maps: {block}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Outputs: {block}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>The pictures of this run are not loaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Taken for what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>No pictures were held out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Taken for what: {pictures} held out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>Taken for what, epoch {epoch}: {pictures}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/replay/scene.py" />
      <source>{title} ({shown} of {all})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ClassPage</name>
    <message>
      <location filename="../../gui/training/results/class_page.py" />
      <source>Order of the classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/class_page.py" />
      <source>Which classes stand first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/class_page.py" />
      <source>Lowest accuracy first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/class_page.py" />
      <source>Lowest precision first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/class_page.py" />
      <source>In the classes' order</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Heading</name>
    <message>
      <location filename="../../gui/training/results/class_page.py" />
      <source>Accuracy: how much of a class's pictures is read right, its recall. Precision: how much of what is taken for it is it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EpochBox</name>
    <message>
      <location filename="../../gui/training/results/epochs.py" />
      <source>Epoch of the results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/epochs.py" />
      <source>The newest results follow the run; those of an epoch stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/epochs.py" />
      <source>Newest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/epochs.py" />
      <source>Epoch {epoch}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/epochs.py" />
      <source>Test</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>JudgedPictures</name>
    <message>
      <location filename="../../gui/training/results/judged_pictures.py" />
      <source>A click on a picture opens it in Inspect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/judged_pictures.py" />
      <source>Open in Inspect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/judged_pictures.py" />
      <source>See what every layer makes of this picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/judged_pictures.py" />
      <source>Follow its maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/judged_pictures.py" />
      <source>Pin this picture under the curves: its maps follow the training</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MatrixView</name>
    <message>
      <location filename="../../gui/training/results/matrix.py" />
      <source>A click on a cell, or Return, shows its pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/matrix.py" />
      <source>Confusion matrix</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NothingYet</name>
    <message>
      <location filename="../../gui/training/results/nothing_yet.py" />
      <source>Read the test pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/nothing_yet.py" />
      <source>Show the trained network every test picture, once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/nothing_yet.py" />
      <source>This recipe holds no pictures out: results come at the end, of the test pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/nothing_yet.py" />
      <source>Results come after the first epoch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/nothing_yet.py" />
      <source>The test pictures are being read…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/nothing_yet.py" />
      <source>This run was ended before there were results.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/nothing_yet.py" />
      <source>After each epoch you see here which classes are taken for which.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/nothing_yet.py" />
      <source>What was said of each picture isn't kept in a project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/nothing_yet.py" />
      <source>What was said of each picture isn't kept in a project, and the pictures that this network was trained for aren't here: get them under Data, or train anew.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ResultsPage</name>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Share of its row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Show how much of a class's pictures is in each cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Pictures of the cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Most confident mistakes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>These results are of other data than those at hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Nothing is read wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>{mistakes}, the surest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>The {shown} surest of {mistakes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>mistake</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>mistakes</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Click a cell of the matrix to see its pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Rows: what it is. Columns: what it is taken for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>The pictures of a cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Mistakes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>What is wrong and yet sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>Classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/page.py" />
      <source>How much of each class is right</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Retest</name>
    <message>
      <location filename="../../gui/training/results/retest.py" />
      <source>The test pictures can't be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScaleLine</name>
    <message>
      <location filename="../../gui/training/results/scale_line.py" />
      <source>Right and wrong have a scale each: few mistakes would vanish beside the rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/scale_line.py" />
      <source>Colours: right up to {right}, wrong up to {wrong}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/scale_line.py" />
      <source>right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/scale_line.py" />
      <source>wrong</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Results</name>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>“{truth}” read right: {pictures}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>“{truth}” taken for “{predicted}”: {pictures}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>, {share} of its {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>“{truth}” read right, {share} sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>“{truth}” taken for “{predicted}”, {share} sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>test picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>test pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>{pictures} at the end: {share} read right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>held-out picture</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>held-out pictures</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/results/words.py" />
      <source>{pictures} after epoch {epoch}: {share} read right</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QWidget</name>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>loss {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/run_page.py" />
      <source>step {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Blue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Vermilion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Pink</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Orange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Sky blue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Violet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Grey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>Nothing that matters differs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>One thing differs. {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>{count} things differ: whichever helped can't be told apart. {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>An earlier run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>The project's last run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>{run}: it was ended before its test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>{run}: {share} of the test pictures are read right</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RunCommands</name>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Use its weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Open its design</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Design with its network, recipe and data; undo takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Replay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>See again how its kernels, maps and answers came about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Epochs to add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>How many epochs more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Restart after epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Epoch to restart after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>The epochs whose ends are kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Its colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Write a note on it (F2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Take it off the list (Delete); it can be brought back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Delete run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Bring back what this run left, with the network that it belongs to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>This run has left no weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>This run is being trained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Continue it where it ended, bit for bit as if it had never stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>There is nothing to go on from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Continue it from its last step, with its optimiser as it stood then, as a run of its own. A schedule spans all epochs then, and may take its rate up again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>No end of an epoch is kept of this run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Begin a new run with its weights and optimiser as of that epoch's end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>more epoch</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>more epochs</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/commands.py" />
      <source>Train {count}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Comparison</name>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Data and device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Recipe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Both have the same network, recipe and data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>What differs between the two runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>What isn't listed is the same in both runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>The two runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>The earlier run, and the later one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Validation accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Test accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>not used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>Parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>{place}. {block}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>place {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/comparison.py" />
      <source>present</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RunsPage</name>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Tick to keep the curves of this run below. The dot changes its colour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>F2 or a double click edits the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Begun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>When the run began</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>The network that was trained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Recipe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Optimiser, learning rate and schedule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Passes over the training pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Valid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Accuracy on the pictures held out, after the last epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Accuracy on the test pictures, at the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>How long it trained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>How the run ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>The pictures that it was trained on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/model.py" />
      <source>Your own words on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>Search runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>Show only the runs in which all of these words stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>Put them on the list again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>Curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>The curves of these runs together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>What differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>Tick two runs to see what differs between them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>run goes</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>runs go</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>{count} when the program is left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>run</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>runs</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>{found} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>What the two runs were given that differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>Tick one run and choose another to see what differs between them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>The first {most} of {all} ticked runs are shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>No runs yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/page.py" />
      <source>Every run that you start is kept here, with its network, its recipe and its weights: to compare it with others, to come back to it, and to go on with it. Press Train to begin the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>block</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>blocks</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>{blocks}, {size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>a network of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>{done} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>finished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/words.py" />
      <source>broken off</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Overlay</name>
    <message>
      <location filename="../../gui/training/runs/overlay.py" />
      <source>This run has no curves yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/overlay.py" />
      <source>Choose a run to see its curves; tick several to compare them.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RunsTable</name>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Kept runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Space ticks a run, F2 edits its note, Delete takes it away; headings sort, and so does the menu of the right button or the menu key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Headings of the runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>A click sorts by a column; drag its edge to widen it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Sort by “{title}”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_RunDelegate</name>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Note on the run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/runs/table.py" />
      <source>Return keeps the note, Esc leaves it as it was</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SchedulePicture</name>
    <message>
      <location filename="../../gui/training/schedule_picture.py" />
      <source>Learning rate over the run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/schedule_picture.py" />
      <source>drops when the loss rests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/schedule_picture.py" />
      <source>1 epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/schedule_picture.py" />
      <source>{n} epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/schedule_picture.py" />
      <source>The rate is {top} and is multiplied by {factor} each time the loss hasn't improved for more than {patience} epochs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/schedule_picture.py" />
      <source>The rate is {top} from the first step to the last.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/schedule_picture.py" />
      <source>The rate begins at {first}, is highest after {at} epochs with {top}, and ends at {last}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Twins</name>
    <message>
      <location filename="../../gui/training/twins/difference.py" />
      <source>{what}: {a} and {b}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/difference.py" />
      <source>not used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/difference.py" />
      <source>{block}, block {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/difference.py" />
      <source>absent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/difference.py" />
      <source>present</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/difference.py" />
      <source>place {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/difference.py" />
      <source>{what} {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/difference.py" />
      <source>This design</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/difference.py" />
      <source>The other one</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TwinFigures</name>
    <message>
      <location filename="../../gui/training/twins/figures.py" />
      <source>Accuracy, and loss in nats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/figures.py" />
      <source>{epoch} / {epochs}, step {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/figures.py" />
      <source>failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/figures.py" />
      <source>Epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/figures.py" />
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/figures.py" />
      <source>Validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/figures.py" />
      <source>Test</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OneSetting</name>
    <message>
      <location filename="../../gui/training/twins/one_setting.py" />
      <source>Setting of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/one_setting.py" />
      <source>The recipe, or the block that is selected in the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/one_setting.py" />
      <source>Setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/one_setting.py" />
      <source>What the other one has otherwise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/one_setting.py" />
      <source>Recipe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/one_setting.py" />
      <source>{block}, block {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/one_setting.py" />
      <source>{value} here, there:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/one_setting.py" />
      <source>“{text}” is no number: write one, such as {example}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TwinsPage</name>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>Train as twins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>This design with one setting changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>The last run's design</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>Twins are being trained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>Train both from the start, one step each in turn; both are kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>This design can't be trained yet. {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>That run is no longer there: choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>The other one can't be trained on these data. {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>Both are the same: choose another value, or another design.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>The other one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>What this design is compared with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>This design and</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/twins/page.py" />
      <source>Both begin from the same seed, see the same pictures where their recipes allow it, and take their steps in turn. Change one thing, and see what it does.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrainWorkspace</name>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>Views of the run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>Curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>Loss and accuracy, step by step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>First kernels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>First kernels: {shown} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>Stopping after this batch…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>Preparing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>Paused after step {step} of {steps}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>The design has changed since this run began. The run goes on with its own; the next one takes the changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>The design has changed since this run. Its curves and weights belong to the design before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>This run was trained on other data: {data}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/training/workspace.py" />
      <source>This run belongs to another design and to other data: {data}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>Layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>What goes on inside every block, step by step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>Results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>What is taken for what, picture by picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>Replay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>How it all came about, moment by moment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>Runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>All runs that are kept, to compare and to go on with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>Twins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/train_workspace.py" />
      <source>What one change does: two runs, step by step in turn</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CameraLamp</name>
    <message>
      <location filename="../../gui/widgets/camera_lamp.py" />
      <source>It is on only while its picture is shown. Nothing of it is kept or sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/camera_lamp.py" />
      <source>Camera on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/camera_lamp.py" />
      <source>Camera off</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Control</name>
    <message>
      <location filename="../../gui/widgets/controls.py" />
      <source>On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/controls.py" />
      <source>various</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/controls.py" />
      <source>slider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/controls.py" />
      <source>Automatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/controls.py" />
      <source>height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/controls.py" />
      <source>width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/controls.py" />
      <source>Numbers</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Examples</name>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Astronaut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Cat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Coffee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Rocket</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Horse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Coins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Moon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Galaxies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Motorcycle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Chessboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Brick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Grass</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Gravel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Example pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/examples.py" />
      <source>Pictures that come with scikit-image, to try</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsForm</name>
    <message>
      <location filename="../../gui/widgets/form.py" />
      <source>“{text}” is no number: {field} needs one, such as {default}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/form.py" />
      <source>{field} can't be {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/form.py" />
      <source>{field} can't be {value}: choose a whole number from {low} to {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/form.py" />
      <source>{field} can't be {value}: choose from {low} to {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/words.py" />
      <source>automatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/words.py" />
      <source>on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/words.py" />
      <source>off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/words.py" />
      <source>Usual</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KernelGrid</name>
    <message>
      <location filename="../../gui/widgets/kernel_grid.py" />
      <source>Numbers of the kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/kernel_grid.py" />
      <source>Type a number, drag a cell up or down, or paint; Delete makes a cell 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/kernel_grid.py" />
      <source>Row {row}, column {column}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/kernel_grid.py" />
      <source>Number of the cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/kernel_grid.py" />
      <source>Return takes the number, Esc leaves the old one</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NumberField</name>
    <message>
      <location filename="../../gui/widgets/number_field.py" />
      <source>various</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PictureGrid</name>
    <message>
      <location filename="../../gui/widgets/picture_grid.py" />
      <source>A click says what a picture is</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FieldRow</name>
    <message>
      <location filename="../../gui/widgets/rows.py" />
      <source>Back to the default: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/rows.py" />
      <source>Reset {field}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Section</name>
    <message>
      <location filename="../../gui/widgets/rows.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/widgets/rows.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CurveTalk</name>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Picture (PNG)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>The curves as they are shown, in pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Vectors (SVG)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>The curves as they are shown, to be scaled and edited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Figures of every step (CSV)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Loss, accuracy, learning rate and penalty, one line a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Figures of every epoch (CSV)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Training and validation, one line an epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>There are no curves yet: train the network first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Export curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Exported as {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Write TensorBoard files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Write the figures of the next runs into a folder that TensorBoard shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>Folder for TensorBoard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/curves.py" />
      <source>The next runs write TensorBoard files to {folder}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DataTalk</name>
    <message>
      <location filename="../../gui/wiring/data.py" />
      <source>{title} is on this machine now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/data.py" />
      <source>A folder with one sub-folder for each class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/data.py" />
      <source>{files} of {title} can't be read and were left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/data.py" />
      <source>file</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/data.py" />
      <source>files</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/data.py" />
      <source>{title} is not on this machine yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/data.py" />
      <source>Download {size}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DemoTalk</name>
    <message>
      <location filename="../../gui/wiring/demos.py" />
      <source>Start from an empty network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/demos.py" />
      <source>Trained in {seconds} s: {share} of the test pictures are read right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/demos.py" />
      <source>Stopped: it answers as well as it has learnt so far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/demos.py" />
      <source>Draw a digit, or hold one before the camera.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/demos.py" />
      <source>Orange is where it sees a face.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FileTalk</name>
    <message>
      <location filename="../../gui/wiring/files.py" />
      <source>Opening {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/files.py" />
      <source>Untitled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/files.py" />
      <source>The design is as {name} has it. What was trained since stays: the file has none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/files.py" />
      <source>All is as {name} has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/files.py" />
      <source>Saved as {path}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InspectRecording</name>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Save the recording…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Write what was recorded as a film: MP4 or GIF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Leave without the recording?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>What was recorded in Inspect isn't saved, and would be lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Save it…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Leave without it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Save the recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>The recording is kept for now: save or discard it with “Save”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>The recording has ended, because it is as long as one may be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>The recording has ended, because it takes as much memory as one may.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Save or discard it with “Save”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Give up saving the recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Write no film; the recording stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Discard the recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Forget what was recorded and not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Stop recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>End the recording and save it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Record this view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Record the page as it changes, for up to a minute, as MP4 or GIF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_recording.py" />
      <source>Save or discard the last recording first</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InspectSaving</name>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>This view as a picture (PNG)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>The page of Inspect that is shown, whole, in pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>This view as a drawing (SVG)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>The page of Inspect that is shown, whole, to be scaled and edited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>All maps as arrays (NPZ)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>Every number of every layer, with the kernels, for numpy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>Inspect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>Save this view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>There are no maps yet: choose a picture in Inspect first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>Save all maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>Arrays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>Saved as {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_saving.py" />
      <source>Network</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InspectPages</name>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>Layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>All maps of one layer, large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>Unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>One map or number: what excites it, and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>Which pixels the answer, or a unit, hangs on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>Where in the whole picture the network sees a class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>Pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/inspect_workspace.py" />
      <source>All pictures of the data at once, as one layer sees them</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeptRunTalk</name>
    <message>
      <location filename="../../gui/wiring/kept_runs.py" />
      <source>A run is under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/kept_runs.py" />
      <source>The weights of the run of {when} are in use: Inspect looks into them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/kept_runs.py" />
      <source>The weights of the run of {when} are in use. They belong to another network than the design: open its design as well to train or export it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/kept_runs.py" />
      <source>Open the design of the run of {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/kept_runs.py" />
      <source>Choose another place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/kept_runs.py" />
      <source>The run is kept again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/kept_runs.py" />
      <source>A folder to keep runs in</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LiveSources</name>
    <message>
      <location filename="../../gui/wiring/live_sources.py" />
      <source>Camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/live_sources.py" />
      <source>Show the network what a camera sees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/live_sources.py" />
      <source>The camera is being switched on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/live_sources.py" />
      <source>Film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/live_sources.py" />
      <source>Show the network a video file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/live_sources.py" />
      <source>Open a film to see what every layer makes of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/live_sources.py" />
      <source>Screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/live_sources.py" />
      <source>Show the network a part of the screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/live_sources.py" />
      <source>Choose a part of the screen to see what every layer makes of it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OwnFiles</name>
    <message>
      <location filename="../../gui/wiring/own_files.py" />
      <source>Pictures are being read: wait a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/own_files.py" />
      <source>“{name}” was removed or renamed while its pictures were read: none was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/own_files.py" />
      <source>{files} can't be read as pictures and were left out: {first}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/own_files.py" />
      <source>file</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/own_files.py" />
      <source>files</source>
      <extracomment>follows a number, with its measure word</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/own_files.py" />
      <source>“{name}” is full: {files} were left out.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecoveryTalk</name>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>Convoscope ended unexpectedly. What was unsaved of {name} is still here, as of {when}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>{count} more will be offered after it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>The design is restored, but not its weights. They are damaged: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>Your own pictures can't be brought back. They are damaged: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>What was kept of {name} is damaged. It lies in {path} now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>The unsaved work on {name} goes when the program is left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>Keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>Unsaved work can't be kept for the case of a crash, so save it now and then yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/recovery.py" />
      <source>an untitled project</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RunRecovery</name>
    <message>
      <location filename="../../gui/wiring/run_recovery.py" />
      <source>Convoscope ended unexpectedly while {network} was training on {data}, in epoch {epoch} of {epochs}. The run can go on from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/run_recovery.py" />
      <source>The window was closed while {network} was training on {data}, in epoch {epoch} of {epochs}. The run can go on from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/run_recovery.py" />
      <source>The run stays where all kept runs are: in Train, under Runs.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RunTalk</name>
    <message>
      <location filename="../../gui/wiring/runs.py" />
      <source>Training can't begin. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/runs.py" />
      <source>Twins are being trained: wait for their end, or stop them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/runs.py" />
      <source>A run is under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/runs.py" />
      <source>Twins are being trained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/runs.py" />
      <source>A run is about to go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/runs.py" />
      <source>The data are being loaded: wait a moment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/runs.py" />
      <source>The data are not here: get them, or choose others, under Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/runs.py" />
      <source>The weights of the run before are still here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/runs.py" />
      <source>Bring them back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TeachTalk</name>
    <message>
      <location filename="../../gui/wiring/teaching.py" />
      <source>The picture tried</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TourTalk</name>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>Your network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>Pictures go in at the top, an answer comes out at the foot. Every block says what it passes on. This strip stays in sight, whatever you do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>Design</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>Put blocks in and change their settings: each says what it does, on a real picture. Anything can be undone, and what can't work says how to mend it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>Train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>One press, and the network learns from the pictures: follow the loss, the mistakes and the kernels while they change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>Inspect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>Draw a digit, open a picture or switch the camera on, and look into every layer: what it sees, which pixels count, and why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>Learn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/tour.py" />
      <source>Thirteen experiments to do, see and measure, from one kernel to unlocking by face. F1 opens the one about whatever you point at.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TwinTalk</name>
    <message>
      <location filename="../../gui/wiring/twins.py" />
      <source>Of the twins, “{name}” failed. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/wiring/twins.py" />
      <source>Twin: {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
