<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="things" tilewidth="64" tileheight="96" tilecount="81" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="hero">
  <properties>
   <property name="sprite" value="explorer_s0"/>
  </properties>
  <image source="things/explorer_s0.png" width="64" height="96"/>
 </tile>
 <tile id="1" type="hero">
  <properties>
   <property name="sprite" value="explorer_e0"/>
  </properties>
  <image source="things/explorer_e0.png" width="64" height="96"/>
 </tile>
 <tile id="2" type="hero">
  <properties>
   <property name="sprite" value="explorer_n0"/>
  </properties>
  <image source="things/explorer_n0.png" width="64" height="96"/>
 </tile>
 <tile id="3" type="hero">
  <properties>
   <property name="sprite" value="explorer_w0"/>
  </properties>
  <image source="things/explorer_w0.png" width="64" height="96"/>
 </tile>
 <tile id="4" type="flag">
  <properties>
   <property name="sprite" value="flag"/>
  </properties>
  <image source="things/flag.png" width="64" height="96"/>
 </tile>
 <tile id="5" type="gem">
  <properties>
   <property name="sprite" value="gem"/>
  </properties>
  <image source="things/gem.png" width="64" height="64"/>
 </tile>
 <tile id="6" type="shell">
  <properties>
   <property name="sprite" value="shell"/>
  </properties>
  <image source="things/shell.png" width="64" height="64"/>
 </tile>
 <tile id="7" type="sign">
  <properties>
   <property name="sprite" value="sign"/>
  </properties>
  <image source="things/sign.png" width="64" height="64"/>
 </tile>
 <tile id="8" type="tree">
  <properties>
   <property name="sprite" value="tree"/>
  </properties>
  <image source="things/tree.png" width="64" height="96"/>
 </tile>
 <tile id="9" type="palm">
  <properties>
   <property name="sprite" value="palm"/>
  </properties>
  <image source="things/palm.png" width="64" height="96"/>
 </tile>
 <tile id="10" type="rock">
  <properties>
   <property name="sprite" value="rock"/>
  </properties>
  <image source="things/rock.png" width="64" height="64"/>
 </tile>
 <tile id="11" type="bush">
  <properties>
   <property name="sprite" value="bush"/>
  </properties>
  <image source="things/bush.png" width="64" height="64"/>
 </tile>
 <tile id="12" type="person">
  <properties>
   <property name="sprite" value="ranger_0"/>
  </properties>
  <image source="things/ranger_0.png" width="64" height="96"/>
 </tile>
 <tile id="13" type="hero">
  <properties>
   <property name="sprite" value="explorer2_s0"/>
  </properties>
  <image source="things/explorer2_s0.png" width="64" height="96"/>
 </tile>
 <tile id="14" type="hero">
  <properties>
   <property name="sprite" value="explorer2_e0"/>
  </properties>
  <image source="things/explorer2_e0.png" width="64" height="96"/>
 </tile>
 <tile id="15" type="hero">
  <properties>
   <property name="sprite" value="explorer2_n0"/>
  </properties>
  <image source="things/explorer2_n0.png" width="64" height="96"/>
 </tile>
 <tile id="16" type="hero">
  <properties>
   <property name="sprite" value="explorer2_w0"/>
  </properties>
  <image source="things/explorer2_w0.png" width="64" height="96"/>
 </tile>
 <tile id="17" type="hero">
  <properties>
   <property name="sprite" value="explorer3_s0"/>
  </properties>
  <image source="things/explorer3_s0.png" width="64" height="96"/>
 </tile>
 <tile id="18" type="hero">
  <properties>
   <property name="sprite" value="explorer3_e0"/>
  </properties>
  <image source="things/explorer3_e0.png" width="64" height="96"/>
 </tile>
 <tile id="19" type="hero">
  <properties>
   <property name="sprite" value="explorer3_n0"/>
  </properties>
  <image source="things/explorer3_n0.png" width="64" height="96"/>
 </tile>
 <tile id="20" type="hero">
  <properties>
   <property name="sprite" value="explorer3_w0"/>
  </properties>
  <image source="things/explorer3_w0.png" width="64" height="96"/>
 </tile>
 <tile id="21" type="hero">
  <properties>
   <property name="sprite" value="explorer4_s0"/>
  </properties>
  <image source="things/explorer4_s0.png" width="64" height="96"/>
 </tile>
 <tile id="22" type="hero">
  <properties>
   <property name="sprite" value="explorer4_e0"/>
  </properties>
  <image source="things/explorer4_e0.png" width="64" height="96"/>
 </tile>
 <tile id="23" type="hero">
  <properties>
   <property name="sprite" value="explorer4_n0"/>
  </properties>
  <image source="things/explorer4_n0.png" width="64" height="96"/>
 </tile>
 <tile id="24" type="hero">
  <properties>
   <property name="sprite" value="explorer4_w0"/>
  </properties>
  <image source="things/explorer4_w0.png" width="64" height="96"/>
 </tile>
 <tile id="25" type="person">
  <properties>
   <property name="sprite" value="fisher_0"/>
  </properties>
  <image source="things/fisher_0.png" width="64" height="96"/>
 </tile>
 <tile id="26" type="person">
  <properties>
   <property name="sprite" value="gardener_0"/>
  </properties>
  <image source="things/gardener_0.png" width="64" height="96"/>
 </tile>
 <tile id="27" type="person">
  <properties>
   <property name="sprite" value="captain_0"/>
  </properties>
  <image source="things/captain_0.png" width="64" height="96"/>
 </tile>
 <tile id="28" type="robot">
  <properties>
   <property name="sprite" value="robot_s0"/>
  </properties>
  <image source="things/robot_s0.png" width="64" height="96"/>
 </tile>
 <tile id="29" type="cat">
  <properties>
   <property name="sprite" value="cat_s0"/>
  </properties>
  <image source="things/cat_s0.png" width="64" height="96"/>
 </tile>
 <tile id="30" type="coin">
  <properties>
   <property name="sprite" value="coin"/>
  </properties>
  <image source="things/coin.png" width="64" height="64"/>
 </tile>
 <tile id="31" type="key">
  <properties>
   <property name="sprite" value="key"/>
  </properties>
  <image source="things/key.png" width="64" height="64"/>
 </tile>
 <tile id="32" type="door">
  <properties>
   <property name="sprite" value="door"/>
  </properties>
  <image source="things/door.png" width="64" height="96"/>
 </tile>
 <tile id="33" type="gate">
  <properties>
   <property name="sprite" value="gate"/>
  </properties>
  <image source="things/gate.png" width="64" height="96"/>
 </tile>
 <tile id="34" type="lever">
  <properties>
   <property name="sprite" value="lever_off"/>
  </properties>
  <image source="things/lever_off.png" width="64" height="64"/>
 </tile>
 <tile id="35" type="plate">
  <properties>
   <property name="sprite" value="plate_up"/>
  </properties>
  <image source="things/plate_up.png" width="64" height="64"/>
 </tile>
 <tile id="36" type="crate">
  <properties>
   <property name="sprite" value="crate"/>
  </properties>
  <image source="things/crate.png" width="64" height="64"/>
 </tile>
 <tile id="37" type="chest">
  <properties>
   <property name="sprite" value="chest"/>
  </properties>
  <image source="things/chest.png" width="64" height="64"/>
 </tile>
 <tile id="38" type="vine">
  <properties>
   <property name="sprite" value="vine"/>
  </properties>
  <image source="things/vine.png" width="64" height="64"/>
 </tile>
 <tile id="39" type="poison">
  <properties>
   <property name="sprite" value="poison_vine"/>
  </properties>
  <image source="things/poison_vine.png" width="64" height="64"/>
 </tile>
 <tile id="40" type="whetstone">
  <properties>
   <property name="sprite" value="whetstone"/>
  </properties>
  <image source="things/whetstone.png" width="64" height="64"/>
 </tile>
 <tile id="41" type="scroll">
  <properties>
   <property name="sprite" value="scroll"/>
  </properties>
  <image source="things/scroll.png" width="64" height="64"/>
 </tile>
 <tile id="42" type="portal">
  <properties>
   <property name="sprite" value="portal"/>
  </properties>
  <image source="things/portal.png" width="64" height="96"/>
 </tile>
 <tile id="43" type="crocodile">
  <properties>
   <property name="sprite" value="croc_e0"/>
  </properties>
  <image source="things/croc_e0.png" width="64" height="64"/>
 </tile>
 <tile id="44" type="crocodile">
  <properties>
   <property name="sprite" value="croc_w0"/>
  </properties>
  <image source="things/croc_w0.png" width="64" height="64"/>
 </tile>
 <tile id="45" type="crocodile">
  <properties>
   <property name="sprite" value="croc_n0"/>
  </properties>
  <image source="things/croc_n0.png" width="64" height="64"/>
 </tile>
 <tile id="46" type="crocodile">
  <properties>
   <property name="sprite" value="croc_s0"/>
  </properties>
  <image source="things/croc_s0.png" width="64" height="64"/>
 </tile>
 <tile id="47" type="snake">
  <properties>
   <property name="sprite" value="snake_e0"/>
  </properties>
  <image source="things/snake_e0.png" width="64" height="64"/>
 </tile>
 <tile id="48" type="monkey">
  <properties>
   <property name="sprite" value="monkey_s0"/>
  </properties>
  <image source="things/monkey_s0.png" width="64" height="96"/>
 </tile>
 <tile id="49" type="torch">
  <properties>
   <property name="sprite" value="torch_off"/>
  </properties>
  <image source="things/torch_off.png" width="64" height="96"/>
 </tile>
 <tile id="50" type="bell">
  <properties>
   <property name="sprite" value="bell"/>
  </properties>
  <image source="things/bell.png" width="64" height="64"/>
 </tile>
 <tile id="51" type="totem">
  <properties>
   <property name="sprite" value="totem"/>
  </properties>
  <image source="things/totem.png" width="64" height="96"/>
 </tile>
 <tile id="52" type="boulder">
  <properties>
   <property name="sprite" value="boulder"/>
  </properties>
  <image source="things/boulder.png" width="64" height="64"/>
 </tile>
 <tile id="53" type="drawbridge">
  <properties>
   <property name="sprite" value="drawbridge_h"/>
  </properties>
  <image source="things/drawbridge_h.png" width="64" height="64"/>
 </tile>
 <tile id="54" type="drawbridge">
  <properties>
   <property name="sprite" value="drawbridge_v"/>
  </properties>
  <image source="things/drawbridge_v.png" width="64" height="64"/>
 </tile>
 <tile id="55" type="conveyor">
  <properties>
   <property name="sprite" value="conveyor_n"/>
  </properties>
  <image source="things/conveyor_n.png" width="64" height="64"/>
 </tile>
 <tile id="56" type="conveyor">
  <properties>
   <property name="sprite" value="conveyor_e"/>
  </properties>
  <image source="things/conveyor_e.png" width="64" height="64"/>
 </tile>
 <tile id="57" type="conveyor">
  <properties>
   <property name="sprite" value="conveyor_s"/>
  </properties>
  <image source="things/conveyor_s.png" width="64" height="64"/>
 </tile>
 <tile id="58" type="conveyor">
  <properties>
   <property name="sprite" value="conveyor_w"/>
  </properties>
  <image source="things/conveyor_w.png" width="64" height="64"/>
 </tile>
 <tile id="59" type="platform">
  <properties>
   <property name="sprite" value="platform"/>
  </properties>
  <image source="things/platform.png" width="64" height="64"/>
 </tile>
 <tile id="60" type="mine">
  <properties>
   <property name="sprite" value="mine"/>
  </properties>
  <image source="things/mine.png" width="64" height="64"/>
 </tile>
 <tile id="61" type="vending">
  <properties>
   <property name="sprite" value="vending"/>
  </properties>
  <image source="things/vending.png" width="64" height="96"/>
 </tile>
 <tile id="62" type="boat">
  <properties>
   <property name="sprite" value="boat"/>
  </properties>
  <image source="things/boat.png" width="64" height="64"/>
 </tile>
 <tile id="63" type="ledge">
  <properties>
   <property name="sprite" value="ledge_n"/>
  </properties>
  <image source="things/ledge_n.png" width="64" height="64"/>
 </tile>
 <tile id="64" type="ledge">
  <properties>
   <property name="sprite" value="ledge_e"/>
  </properties>
  <image source="things/ledge_e.png" width="64" height="64"/>
 </tile>
 <tile id="65" type="ledge">
  <properties>
   <property name="sprite" value="ledge_s"/>
  </properties>
  <image source="things/ledge_s.png" width="64" height="64"/>
 </tile>
 <tile id="66" type="ledge">
  <properties>
   <property name="sprite" value="ledge_w"/>
  </properties>
  <image source="things/ledge_w.png" width="64" height="64"/>
 </tile>
 <tile id="67" type="mound">
  <properties>
   <property name="sprite" value="mound"/>
  </properties>
  <image source="things/mound.png" width="64" height="64"/>
 </tile>
 <tile id="68" type="paint">
  <properties>
   <property name="sprite" value="paint_pot_red"/>
  </properties>
  <image source="things/paint_pot_red.png" width="64" height="64"/>
 </tile>
 <tile id="69" type="paint">
  <properties>
   <property name="sprite" value="paint_pot_blue"/>
  </properties>
  <image source="things/paint_pot_blue.png" width="64" height="64"/>
 </tile>
 <tile id="70" type="paint">
  <properties>
   <property name="sprite" value="paint_pot_yellow"/>
  </properties>
  <image source="things/paint_pot_yellow.png" width="64" height="64"/>
 </tile>
 <tile id="71" type="paint">
  <properties>
   <property name="sprite" value="paint_pot_green"/>
  </properties>
  <image source="things/paint_pot_green.png" width="64" height="64"/>
 </tile>
 <tile id="72" type="box">
  <properties>
   <property name="sprite" value="box"/>
  </properties>
  <image source="things/box.png" width="64" height="64"/>
 </tile>
 <tile id="73" type="apple">
  <properties>
   <property name="sprite" value="apple"/>
  </properties>
  <image source="things/apple.png" width="64" height="64"/>
 </tile>
 <tile id="74" type="banana">
  <properties>
   <property name="sprite" value="banana"/>
  </properties>
  <image source="things/banana.png" width="64" height="64"/>
 </tile>
 <tile id="75" type="coconut">
  <properties>
   <property name="sprite" value="coconut"/>
  </properties>
  <image source="things/coconut.png" width="64" height="64"/>
 </tile>
 <tile id="76" type="lamp">
  <properties>
   <property name="sprite" value="lamp_off"/>
  </properties>
  <image source="things/lamp_off.png" width="64" height="64"/>
 </tile>
 <tile id="77" type="tide">
  <properties>
   <property name="sprite" value="tide"/>
  </properties>
  <image source="things/tide.png" width="64" height="64"/>
 </tile>
 <tile id="78" type="log">
  <properties>
   <property name="sprite" value="log"/>
  </properties>
  <image source="things/log.png" width="64" height="64"/>
 </tile>
 <tile id="79" type="person">
  <properties>
   <property name="sprite" value="girl_0"/>
  </properties>
  <image source="things/girl_0.png" width="64" height="96"/>
 </tile>
 <tile id="80" type="person">
  <properties>
   <property name="sprite" value="boy_0"/>
  </properties>
  <image source="things/boy_0.png" width="64" height="96"/>
 </tile>
</tileset>
